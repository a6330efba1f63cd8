select
    month,
    attendance_code as attendance,
    meeting_type,
    attending_agency as agency,
from marts.fct_meeting_attendance
where is_expected and not is_of_the_board
