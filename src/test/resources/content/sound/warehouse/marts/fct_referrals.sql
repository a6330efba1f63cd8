select * from intermediate.int_referrals__numbered
