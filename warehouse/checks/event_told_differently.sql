-- warn: The lines of an event do not say the same of it; what the first says counts.
select
    agency,
    event_id,
from staging.stg_engagement_events__lines
group by all
having
    count(distinct event_date) > 1
    or count(distinct event_type) > 1
    or count(distinct reach) > 1
    or count(distinct have_young_people_taken_part) > 1
