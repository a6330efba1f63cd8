select
    month,
    attending_agency as agency,
from marts.fct_meeting_attendance
where is_expected and has_attended and meeting_type = 'LAC_REVIEW'
