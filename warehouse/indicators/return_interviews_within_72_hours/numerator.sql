select
    month,
    district,
    interviews_within_72_hours as amount,
    interviews_within_72_hours_withheld as withheld,
from marts.fct_missing_children
