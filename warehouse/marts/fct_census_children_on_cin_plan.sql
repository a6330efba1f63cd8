-- One row for each child with a child in need plan at the close of 31 March by the census. A plan that
-- ends on that day is not open.
with

plans as (

    select *
    from staging.stg_cin_census_cin_plans__plans
    where
        start_date <= last_day(month)
        and (end_date is null or end_date > last_day(month))
    qualify row_number() over (
        partition by agency, month, child_number
        order by start_date desc, episode, item
    ) = 1

),

children as (

    select * from intermediate.int_census_children__described

),

facts as (

    select
        plans.month,
        plans.agency,
        plans.child_id,
        children.sex,
        children.age_band,
    from plans
    left join children
        on plans.agency = children.agency
        and plans.month = children.month
        and plans.child_number = children.child_number

)

select * from facts
