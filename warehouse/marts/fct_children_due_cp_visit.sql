-- One row for each child that has been on a child protection plan for at least 10 working days at the
-- close of the last day of a month, and whether it was seen in the 10 working days up to that day.
-- A visit names its plan, or else it is to the child while the plan was open.
with

children as (

    select *
    from marts.fct_children_on_plan
    where not within_working_days(start_date, last_day, 9)

),

seen as (

    select *
    from marts.fct_visits_to_children
    where plan_kind = 'CP' and is_seen

),

last_seen as (

    select
        children.agency,
        children.plan_id,
        children.month,
        max(seen.visit_date) as last_seen_date,
    from children
    inner join seen
        on children.agency = seen.agency
        and children.child_id = seen.child_id
        and children.plan_id = coalesce(seen.plan_id, children.plan_id)
        and seen.visit_date between children.start_date and children.last_day
    group by all

),

facts as (

    select
        children.month,
        children.agency,
        children.child_id,
        children.plan_id,
        last_seen.last_seen_date,
        coalesce(within_working_days(last_seen.last_seen_date, children.last_day, 10), false)
            as is_seen_in_timescale,
        children.category,
        children.district,
        children.age_band,
    from children
    left join last_seen
        on children.agency = last_seen.agency
        and children.plan_id = last_seen.plan_id
        and children.month = last_seen.month

)

select * from facts
