select
    month,
    attending_agency as agency,
    meeting_type,
from marts.fct_meeting_attendance
where is_expected and has_attended and not is_of_the_board
