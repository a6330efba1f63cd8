-- warn: An allegation is concluded and has no outcome, so it is shown as not concluded yet.
select *
from marts.fct_lado_referrals_concluded
where outcome_code = 'ONGOING'
