-- warn: A Family Support Process was stepped up to social care, and no referral of the child is dated within a month of it.
with

delivered as (

    select distinct month
    from staging.stg_deliveries__months
    where source = 'referrals'

),

stepped_up as (

    select *
    from marts.fct_fsp_closed
    where fsp_outcome = 'stepped_up' and child_id is not null

),

-- judged only where the referrals of the month before, of the month and of the one after came
judged as (

    select stepped_up.*
    from stepped_up
    semi join delivered as before
        on months_later(stepped_up.month, -1) = before.month
    semi join delivered as during
        on stepped_up.month = during.month
    semi join delivered as after
        on months_later(stepped_up.month, 1) = after.month

),

without_referral as (

    select judged.*
    from judged
    anti join staging.stg_referrals__referrals as referrals
        on judged.child_id = referrals.child_id
        and referrals.referral_date >= months_later(judged.closure_date, -1)
        and referrals.referral_date <= months_later(judged.closure_date, 1)

)

select * from without_referral
