-- fail: A referral is in the marts more than once.
select
    agency,
    referral_id,
    count(*) as rows,
from marts.fct_referrals
group by all
having count(*) > 1
