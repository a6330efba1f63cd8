-- warn: An assessment that began after the first delivered referrals names a referral that was never delivered.
with

first_months as (

    select agency, min(month) as first_month
    from staging.stg_deliveries__months
    where source = 'referrals'
    group by all

),

orphans as (

    select assessments.*
    from staging.stg_assessments__assessments as assessments
    inner join first_months
        on assessments.agency = first_months.agency
        and assessments.start_date >= months_later(first_months.first_month, 3)
    anti join staging.stg_referrals__referrals as referrals
        on assessments.agency = referrals.agency
        and assessments.referral_id = referrals.referral_id
    where assessments.referral_id is not null

)

select * from orphans
