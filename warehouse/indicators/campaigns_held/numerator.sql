select
    month,
    priority,
from marts.fct_engagement_events
where event_type = 'campaign'
