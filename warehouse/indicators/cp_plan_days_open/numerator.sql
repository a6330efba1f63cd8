select
    month,
    category,
    days_on_plan as amount,
from marts.fct_children_on_plan
