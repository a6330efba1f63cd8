select
    month,
    source,
from marts.fct_census_referrals
where is_no_further_action
