select
    month,
    category,
    district,
    days_on_plan as amount,
from marts.fct_cp_plans_ended
