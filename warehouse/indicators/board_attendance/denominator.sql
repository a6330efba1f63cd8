select
    month,
    attending_agency as agency,
    agency_kind,
from marts.fct_meeting_attendance
where is_invited and meeting_type = 'BOARD'
