select
    month,
    priority,
    reach as amount,
from marts.fct_engagement_events
where
    event_type in ('campaign', 'community_session')
    and reach is not null
