select * from silver.referrals
