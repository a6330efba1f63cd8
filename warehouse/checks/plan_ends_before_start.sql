-- warn: A plan ends before it starts, so it is left out of the plans that ended.
select *
from staging.stg_cp_plans__plans
where end_date < start_date
