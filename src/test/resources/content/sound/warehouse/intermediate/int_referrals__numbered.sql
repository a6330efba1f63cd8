select * from staging.stg_referrals__referrals
