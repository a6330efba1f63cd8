select
    month,
    district,
    source,
    age_band,
    sex,
from marts.fct_referrals
where is_re_referral_within_12_months
