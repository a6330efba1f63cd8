-- One row for each child in each referral.
with

referrals as (

    select * from intermediate.int_referrals__with_previous

),

sources as (

    select * from marts.dim_referral_source

),

facts as (

    select
        month_of(referrals.referral_date) as month,
        referrals.agency,
        referrals.referral_id,
        referrals.child_id,
        referrals.referral_date,
        referrals.previous_referral_date,
        coalesce(
            referrals.referral_date <= months_later(referrals.previous_referral_date, 12), false
        ) as is_re_referral_within_12_months,
        referrals.is_no_further_action,
        referrals.primary_need,
        referrals.district,
        referrals.sex,
        sources.source_group as source,
        age_band(referrals.birth_month, referrals.referral_date) as age_band,
    from referrals
    left join sources
        on referrals.source_code = sources.source_code

)

select * from facts
