select
    month,
    district,
    source,
from marts.fct_referral_outcomes
