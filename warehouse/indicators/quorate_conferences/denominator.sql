select
    month,
    meeting_type,
from marts.fct_conferences_held
