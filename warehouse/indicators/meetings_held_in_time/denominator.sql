select
    month,
    meeting_type,
from marts.fct_meetings_due
where not is_of_the_board
