-- Child protection plans of this council: one row for each plan of a child, as the latest delivery
-- has it, and the month of that delivery. Plans of other councils are known to it but are not its
-- own.
with

source as (

    select * from silver.cp_plans

),

latest as (

    select *
    from source
    qualify row_number() over (
        partition by agency, plan_id
        order by period desc, sequence desc, row_number desc
    ) = 1

),

own as (

    select
        agency,
        plan_id,
        child_id,
        start_date,
        end_date,
        initial_category,
        latest_category,
        previous_plans,
        birth_month,
        sex,
        district,
        period as last_month,
        delivery,
    from latest
    where not coalesce(other_la, false)

)

select * from own
