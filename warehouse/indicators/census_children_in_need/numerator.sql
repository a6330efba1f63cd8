select
    month,
    primary_need,
    episode_duration,
    age_band,
    sex,
    ethnic_group,
from marts.fct_census_children_in_need
