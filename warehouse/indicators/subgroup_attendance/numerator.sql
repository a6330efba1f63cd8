select
    month,
    subgroup,
    attending_agency as agency,
    agency_kind,
from marts.fct_meeting_attendance
where is_invited and has_attended and meeting_type = 'SUBGROUP'
