-- One row for each allegation that was concluded, by the month in which it was. A month later is
-- the same day of the next month, or its last day where it has no such day.
with

referrals as (

    select *
    from staging.stg_lado_referrals__referrals
    where concluded_date is not null

),

facts as (

    select
        month_of(concluded_date) as month,
        agency,
        lado_id,
        referral_date,
        concluded_date,
        outcome_code,
        sector,
        concluded_date <= months_later(referral_date, 1) as is_concluded_in_1_month,
        concluded_date <= months_later(referral_date, 3) as is_concluded_in_3_months,
        concluded_date <= months_later(referral_date, 12) as is_concluded_in_12_months,
    from referrals

)

select * from facts
