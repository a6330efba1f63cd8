select
    month,
    district,
    episodes_ended as amount,
    episodes_ended_withheld as withheld,
from marts.fct_missing_children
