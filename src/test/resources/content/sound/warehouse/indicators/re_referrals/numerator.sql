select referral_date as month from marts.fct_referrals where again
