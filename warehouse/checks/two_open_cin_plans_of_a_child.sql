-- warn: A child has two child in need plans that are open on the same day; the later one is counted.
with

plans as (

    select * from staging.stg_cin_plans__plans

),

overlapping as (

    select
        plans.agency,
        plans.plan_id,
        others.plan_id as other_plan_id,
    from plans
    inner join plans as others
        on plans.agency = others.agency
        and plans.child_id = others.child_id
        and plans.plan_id < others.plan_id
        and plans.start_date < coalesce(others.end_date, date '9999-12-31')
        and others.start_date < coalesce(plans.end_date, date '9999-12-31')

)

select * from overlapping
