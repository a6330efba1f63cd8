-- Referrals with the date of the child's previous referral. A referral on the same day is not an
-- earlier one.
with

referrals as (

    select * from staging.stg_referrals__referrals

),

with_previous as (

    select
        *,
        max(referral_date) over (
            partition by agency, child_id
            order by referral_date
            range between unbounded preceding and interval 1 day preceding
        ) as previous_referral_date,
    from referrals

)

select * from with_previous
