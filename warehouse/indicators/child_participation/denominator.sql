select
    month,
    meeting_type,
from marts.fct_child_participation
