-- Plans with the day on which the child's previous plan ended, if one had ended by then.
with

plans as (

    select * from staging.stg_cp_plans__plans

),

earlier as (

    select
        plans.agency,
        plans.plan_id,
        max(previous.end_date) as previous_end_date,
    from plans
    inner join plans as previous
        on plans.agency = previous.agency
        and plans.child_id = previous.child_id
        and plans.plan_id <> previous.plan_id
        and previous.start_date < plans.start_date
        and previous.end_date <= plans.start_date
    group by all

),

with_previous as (

    select
        plans.*,
        earlier.previous_end_date,
    from plans
    left join earlier
        on plans.agency = earlier.agency
        and plans.plan_id = earlier.plan_id

)

select * from with_previous
