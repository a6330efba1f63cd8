-- One row for each child on a child in need plan at the close of the last day of each month. A plan
-- that ends on that day is not open, nor is one that the extract of the month and those after it no
-- longer have. Where a child has two open plans, the later one stands.
with

months as (

    select * from marts.dim_month

),

plans as (

    select * from staging.stg_cin_plans__plans

),

facts as (

    select
        months.month,
        months.last_day,
        plans.agency,
        plans.child_id,
        plans.plan_id,
        plans.start_date,
        plans.district,
        plans.sex,
        age_band(plans.birth_month, months.last_day) as age_band,
    from months
    inner join plans
        on plans.start_date <= months.last_day
        and (plans.end_date is null or plans.end_date > months.last_day)
        and plans.last_month >= months.month
    qualify row_number() over (
        partition by plans.agency, plans.child_id, months.month
        order by plans.start_date desc, plans.plan_id
    ) = 1

)

select * from facts
