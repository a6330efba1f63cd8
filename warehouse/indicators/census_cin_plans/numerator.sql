select
    month,
    age_band,
    sex,
from marts.fct_census_children_on_cin_plan
