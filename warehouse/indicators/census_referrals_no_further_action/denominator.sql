select
    month,
    source,
from marts.fct_census_referrals
