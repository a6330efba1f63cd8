select
    month,
    review,
    lead_agency as agency,
from marts.fct_plan_actions
where
    plan = 'composite'
    and is_overdue
