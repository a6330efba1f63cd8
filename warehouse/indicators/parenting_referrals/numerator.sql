select
    month,
    parenting_course,
    target_group,
    district,
    agency,
from marts.fct_parenting_referrals
