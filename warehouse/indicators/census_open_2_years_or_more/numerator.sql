select
    month,
    age_band,
    primary_need,
from marts.fct_census_children_in_need
where episode_duration = '2_years_or_more'
