select
    month,
    district,
    source,
from marts.fct_referrals
where is_no_further_action
