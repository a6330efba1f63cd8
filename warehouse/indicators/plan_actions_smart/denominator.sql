select
    month,
    plan,
    intent,
from marts.fct_plan_actions
where
    plan <> 'composite'
    and is_smart is not null
