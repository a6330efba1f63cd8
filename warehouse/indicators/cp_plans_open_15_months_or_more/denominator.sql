select
    month,
    category,
    district,
from marts.fct_children_on_plan
