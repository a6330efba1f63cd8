-- warn: A line of a plan is blue by its owner, and no day is given on which it was completed.
select
    agency,
    plan,
    action_id,
    month,
from marts.fct_plan_actions
where
    owner_rag = 'blue'
    and completed_on is null
