-- One row for each child on a plan at the close of the last day of each month, under the category
-- and district that the delivery of that month knew; where it has none, the nearest earlier one,
-- and last the category at the start.
with

children as (

    select * from intermediate.int_children_on_plan__at_month_end

),

known as (

    select *
    from staging.stg_cp_plans__plan_months
    where latest_category is not null

),

facts as (

    select
        children.month,
        children.last_day,
        children.agency,
        children.child_id,
        children.plan_id,
        children.start_date,
        datediff('day', children.start_date, children.last_day) as days_on_plan,
        coalesce(known.latest_category, children.initial_category) as category,
        coalesce(known.district, children.district) as district,
        children.sex,
        age_band(children.birth_month, children.last_day) as age_band,
    from children
    asof left join known
        on children.agency = known.agency
        and children.plan_id = known.plan_id
        and children.month >= known.month

)

select * from facts
