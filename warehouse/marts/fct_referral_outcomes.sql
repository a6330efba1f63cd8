-- One row for each child in each referral, and whether it ended with an assessment that found no need:
-- assessed, nothing begun, and the episode closed for that reason.
with

referrals as (

    select * from marts.fct_referrals

),

assessed as (

    select distinct agency, referral_id
    from staging.stg_assessments__assessments
    where authorisation_date is not null

),

closed as (

    select agency, referral_id
    from staging.stg_cin_episodes__episodes
    where closure_date is not null and closure_reason in ('RC8', 'RC9')

),

-- an enquiry or a plan is further activity, whatever the reason for closure says
active as (

    select agency, referral_id
    from staging.stg_section47__enquiries
    union
    select agency, referral_id
    from staging.stg_cin_plans__plans

),

facts as (

    select
        referrals.month,
        referrals.agency,
        referrals.referral_id,
        referrals.child_id,
        assessed.referral_id is not null
            and closed.referral_id is not null
            and active.referral_id is null
            as is_assessed_not_in_need,
        referrals.district,
        referrals.source,
    from referrals
    left join assessed
        on referrals.agency = assessed.agency
        and referrals.referral_id = assessed.referral_id
    left join closed
        on referrals.agency = closed.agency
        and referrals.referral_id = closed.referral_id
    left join active
        on referrals.agency = active.agency
        and referrals.referral_id = active.referral_id

)

select * from facts
