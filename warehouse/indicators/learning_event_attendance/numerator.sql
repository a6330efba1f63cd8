select
    month,
    attending_agency as agency,
    workforce_level,
    people as amount,
from marts.fct_engagement_attendance
where event_type = 'learning_event'
