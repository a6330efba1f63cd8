select
    month,
    agency_kind,
    attending_agency as agency,
from marts.fct_meeting_attendance
where is_invited and has_attended and meeting_type = 'ADVISORY_GROUP'
    and agency_kind in (
        'district_council', 'acute_trust', 'community_trust', 'mental_health_trust', 'education'
    )
