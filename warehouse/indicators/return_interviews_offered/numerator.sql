select
    month,
    district,
    interviews_offered as amount,
    interviews_offered_withheld as withheld,
from marts.fct_missing_children
