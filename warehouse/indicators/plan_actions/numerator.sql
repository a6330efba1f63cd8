select
    month,
    computed_rag as rag,
    plan,
    intent,
from marts.fct_plan_actions
where plan <> 'composite'
