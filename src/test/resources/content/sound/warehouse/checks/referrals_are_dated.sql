-- fail: A referral has no date.
select * from marts.fct_referrals where referral_date is null
