select referral_date as month, source from marts.fct_referrals
