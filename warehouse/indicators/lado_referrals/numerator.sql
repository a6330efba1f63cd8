select
    month,
    sector as lado_sector,
    category as lado_category,
    outcome_code as lado_outcome,
from marts.fct_lado_referrals
