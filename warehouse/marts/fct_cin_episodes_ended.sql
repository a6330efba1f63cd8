-- One row for each episode of need that ended, by the month of its closure. One that ended with an
-- assessment that found no need is none: it is counted with the referrals.
with

episodes as (

    select *
    from staging.stg_cin_episodes__episodes
    where
        closure_date >= referral_date
        and coalesce(closure_reason, '') not in ('RC8', 'RC9')

),

facts as (

    select
        month_of(closure_date) as month,
        agency,
        referral_id,
        child_id,
        referral_date,
        closure_date,
        closure_reason,
        district,
        sex,
        age_band(birth_month, closure_date) as age_band,
    from episodes

)

select * from facts
