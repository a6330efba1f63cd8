select month_of(referral_date) as month, days as amount from silver.referrals
