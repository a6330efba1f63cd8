select
    month,
    district,
    category,
    age_band,
    sex,
from marts.fct_children_on_plan
