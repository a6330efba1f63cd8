-- One row for each allegation that was referred to the LADO, by the month of its referral, with its
-- outcome as far as it is known.
with

referrals as (

    select * from staging.stg_lado_referrals__referrals

),

facts as (

    select
        month_of(referral_date) as month,
        agency,
        lado_id,
        referral_date,
        sector,
        category,
        outcome_code,
    from referrals

)

select * from facts
