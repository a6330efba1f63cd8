-- warn: An episode is closed as assessed and not in need, though it has a section 47 enquiry or a child in need plan.
with

closed as (

    select *
    from staging.stg_cin_episodes__episodes
    where closure_reason in ('RC8', 'RC9')

),

active as (

    select agency, referral_id
    from staging.stg_section47__enquiries
    union
    select agency, referral_id
    from staging.stg_cin_plans__plans

),

contradicting as (

    select closed.*
    from closed
    semi join active
        on closed.agency = active.agency
        and closed.referral_id = active.referral_id

)

select * from contradicting
