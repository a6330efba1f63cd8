select
    month,
    age_band,
    sex,
from marts.fct_census_children_in_need
where len(disabilities) > 0
