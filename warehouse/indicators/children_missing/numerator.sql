select
    month,
    district,
    children_missing as amount,
    children_missing_withheld as withheld,
from marts.fct_missing_children
