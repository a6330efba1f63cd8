select
    month,
    district,
    interviews_accepted as amount,
    interviews_accepted_withheld as withheld,
from marts.fct_missing_children
