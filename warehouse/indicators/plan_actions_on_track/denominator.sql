select
    month,
    plan,
    intent,
from marts.fct_plan_actions
where
    plan <> 'composite'
    and computed_rag <> 'grey'
