select
    month,
    closure_reason,
    district,
from marts.fct_cin_episodes_ended
