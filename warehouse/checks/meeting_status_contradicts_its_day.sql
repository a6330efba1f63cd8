-- warn: A meeting is said to be held and has no day, or has a day and is said not to be held; it is not counted as held.
select *
from staging.stg_meetings__meetings
where (status_code = 'HELD') <> (held_date is not null)
