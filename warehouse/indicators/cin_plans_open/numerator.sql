select
    month,
    district,
    age_band,
    sex,
from marts.fct_children_on_cin_plan
