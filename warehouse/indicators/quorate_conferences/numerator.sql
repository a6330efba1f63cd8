select
    month,
    meeting_type,
from marts.fct_conferences_held
where is_quorate
