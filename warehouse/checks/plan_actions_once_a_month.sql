-- fail: A line of a plan is in the marts more than once in a month.
select
    agency,
    plan,
    action_id,
    month,
    count(*) as rows,
from marts.fct_plan_actions
group by all
having count(*) > 1
