-- One row for each child in each referral, and whether the child had a Family Support Process (FSP)
-- in the 12 months before: one that started before the day of referral and was open then, or closed
-- no more than 12 months earlier; the anniversary of its closure is inside.
with

referrals as (

    select * from marts.fct_referrals

),

episodes as (

    select
        child_id,
        start_date,
        coalesce(closure_date, last_day(last_month)) as last_known_day,
    from staging.stg_early_help_episodes__episodes

),

helped as (

    select distinct
        referrals.agency,
        referrals.referral_id,
    from referrals
    inner join episodes
        on referrals.child_id = episodes.child_id
        and referrals.referral_date > episodes.start_date
        and referrals.referral_date <= months_later(episodes.last_known_day, 12)

),

facts as (

    select
        referrals.month,
        referrals.agency,
        referrals.referral_id,
        referrals.child_id,
        referrals.referral_date,
        helped.referral_id is not null as has_prior_early_help,
        referrals.district,
        referrals.source,
        referrals.age_band,
    from referrals
    left join helped
        on referrals.agency = helped.agency
        and referrals.referral_id = helped.referral_id

)

select * from facts
