select
    month,
    event_subject,
from marts.fct_engagement_events
where event_type = 'workshop'
