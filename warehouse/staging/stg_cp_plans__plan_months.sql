-- Child protection plans as each month's delivery knew them: one row for each plan and month.
with

source as (

    select * from silver.cp_plans

),

latest_of_month as (

    select *
    from source
    qualify row_number() over (
        partition by agency, plan_id, period
        order by sequence desc, row_number desc
    ) = 1

),

renamed as (

    select
        agency,
        plan_id,
        period as month,
        latest_category,
        district,
    from latest_of_month

)

select * from renamed
