-- Child in need plans: one row for each plan of a child, as the latest delivery has it, and the month
-- of that delivery.
with

source as (

    select * from silver.cin_plans

),

latest as (

    select *
    from source
    qualify row_number() over (
        partition by agency, plan_id
        order by period desc, sequence desc, row_number desc
    ) = 1

),

renamed as (

    select
        agency,
        plan_id,
        child_id,
        referral_id,
        start_date,
        end_date,
        birth_month,
        sex,
        district,
        period as last_month,
        delivery,
    from latest

)

select * from renamed
