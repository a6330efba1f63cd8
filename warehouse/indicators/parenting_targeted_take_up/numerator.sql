select
    month,
    target_group,
    district,
    agency,
from marts.fct_parenting_referrals
where is_targeted and is_taken_up
