select
    month,
from marts.fct_engagement_events
where
    event_type = 'campaign'
    and have_young_people_taken_part is not null
