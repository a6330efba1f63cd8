select
    month,
    review,
    event_subject,
from marts.fct_engagement_events
where event_type = 'learning_event'
