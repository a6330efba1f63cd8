select
    month,
    closure_reason,
    episode_duration,
from marts.fct_census_episodes_ended
