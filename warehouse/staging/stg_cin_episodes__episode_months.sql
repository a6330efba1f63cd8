-- Episodes of need as each month's delivery knew them: one row for each episode and month.
with

source as (

    select * from silver.cin_episodes

),

latest_of_month as (

    select *
    from source
    qualify row_number() over (
        partition by agency, referral_id, period
        order by sequence desc, row_number desc
    ) = 1

),

renamed as (

    select
        agency,
        referral_id,
        period as month,
        primary_need,
        district,
    from latest_of_month

)

select * from renamed
