-- Children on a plan at the close of the last day of each month: one row for each child and month.
-- A plan that ends on that day is not open, nor is one that the extract of the month and those after
-- it no longer have. Where a child has two open plans, the later one stands.
with

months as (

    select * from marts.dim_month

),

plans as (

    select * from staging.stg_cp_plans__plans

),

open_plans as (

    select
        months.month,
        months.last_day,
        plans.* exclude (last_month),
    from months
    inner join plans
        on plans.start_date <= months.last_day
        and (plans.end_date is null or plans.end_date > months.last_day)
        and plans.last_month >= months.month

),

one_a_child as (

    select *
    from open_plans
    qualify row_number() over (
        partition by agency, child_id, month
        order by start_date desc, plan_id
    ) = 1

)

select * from one_a_child
