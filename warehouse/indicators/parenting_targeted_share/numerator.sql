select
    month,
    district,
    agency,
from marts.fct_parenting_starts
where is_targeted
