select
    month,
    meeting_type,
from marts.fct_meetings_due
where is_held_in_time and not is_of_the_board
