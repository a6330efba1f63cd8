select
    month,
    attending_agency as agency,
from marts.fct_meeting_attendance
where is_expected and meeting_type = 'CIN'
