select
    month,
    district,
    source,
from marts.fct_referral_outcomes
where is_assessed_not_in_need
