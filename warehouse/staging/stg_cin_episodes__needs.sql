-- The primary need and the district of each episode as the months' deliveries knew them: one row for
-- each stretch of months in which neither changed, until the month in which the next one begins.
with

source as (

    select * from silver.cin_episodes

),

latest_of_month as (

    select
        agency,
        referral_id,
        period as month,
        unnest(max_by(
            {primary_need: primary_need, district: district},
            (sequence, row_number)
        )),
    from source
    group by agency, referral_id, period

),

compared as (

    select
        *,
        lag({primary_need: primary_need, district: district}) over (
            partition by agency, referral_id
            order by month
        ) as known_before,
    from latest_of_month

),

changed as (

    select
        agency,
        referral_id,
        month as from_month,
        lead(month) over (
            partition by agency, referral_id
            order by month
        ) as until_month,
        primary_need,
        district,
    from compared
    where known_before is distinct from {primary_need: primary_need, district: district}

)

select * from changed
