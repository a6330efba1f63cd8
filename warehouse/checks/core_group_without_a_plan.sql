-- warn: A core group was held and names no plan, so nobody can say whose it was.
select *
from staging.stg_meetings__meetings
where meeting_type = 'CORE_GROUP' and is_held and plan_id is null
