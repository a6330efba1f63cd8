select
    month,
    priority,
    district,
from marts.fct_engagement_events
where event_type = 'community_session'
