select
    month,
    sector as lado_sector,
from marts.fct_lado_referrals_concluded
where is_concluded_in_12_months
