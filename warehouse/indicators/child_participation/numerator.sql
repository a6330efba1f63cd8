select
    month,
    meeting_type,
from marts.fct_child_participation
where has_taken_part
