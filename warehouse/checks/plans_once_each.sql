-- fail: The start of a plan is in the marts more than once.
select
    agency,
    plan_id,
    count(*) as rows,
from marts.fct_cp_plans_started
group by all
having count(*) > 1
