-- One row for each core group that fell due after another, by the month in which it did: 6 weeks
-- after the one before, if a plan of the family was still open then.
with

core_groups as (

    select
        *,
        held_date + 42 as next_due_date,
        lead(held_date) over (
            partition by agency, group_id
            order by held_date
        ) as next_held_date,
    from intermediate.int_core_groups__of_families

),

plans as (

    select
        plans.*,
        coalesce(by_conference.group_id, plans.plan_id) as group_id,
    from staging.stg_cp_plans__plans as plans
    left join intermediate.int_plans__by_initial_conference as by_conference
        on plans.agency = by_conference.agency
        and plans.plan_id = by_conference.plan_id

),

still_due as (

    select core_groups.*
    from core_groups
    semi join plans
        on core_groups.agency = plans.agency
        and core_groups.group_id = plans.group_id
        and plans.start_date <= core_groups.next_due_date
        and (plans.end_date is null or plans.end_date > core_groups.next_due_date)
        and plans.last_month >= month_of(core_groups.next_due_date)

),

facts as (

    select
        month_of(next_due_date) as month,
        agency,
        group_id,
        next_due_date as due_date,
        next_held_date as held_date,
        coalesce(next_held_date <= next_due_date, false) as is_held_in_time,
    from still_due

)

select * from facts
