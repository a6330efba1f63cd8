select
    month,
    age_band,
    primary_need,
from marts.fct_census_children_in_need
