select
    month,
    district,
    missing_episodes as amount,
    missing_episodes_withheld as withheld,
from marts.fct_missing_children
