select
    month,
    computed_rag as rag,
    review,
from marts.fct_plan_actions
where plan = 'composite'
