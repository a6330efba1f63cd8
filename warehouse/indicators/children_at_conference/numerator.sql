select
    month,
    young_group,
    people as amount,
from marts.fct_engagement_attendance
where
    event_type = 'conference'
    and young_group is not null
