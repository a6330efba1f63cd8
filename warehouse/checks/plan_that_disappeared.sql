-- warn: A plan that was open at the end of a month is not in the next month's extract.
with

plan_months as (

    select agency, plan_id, period as month, end_date
    from silver.cp_plans

),

open_at_end as (

    select *
    from plan_months
    where end_date is null or end_date > last_day(month)

),

disappeared as (

    select open_at_end.*
    from open_at_end
    inner join staging.stg_deliveries__months as delivered
        on delivered.source = 'cp_plans'
        and open_at_end.agency = delivered.agency
        and months_later(open_at_end.month, 1) = delivered.month
    anti join plan_months as next_months
        on open_at_end.agency = next_months.agency
        and open_at_end.plan_id = next_months.plan_id
        and months_later(open_at_end.month, 1) = next_months.month

)

select * from disappeared
