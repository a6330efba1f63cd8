select
    month,
    district,
    source,
    age_band,
from marts.fct_referrals_after_early_help
