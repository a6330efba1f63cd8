-- Core groups that were held: one row for each family and day. A core group names the plan of one
-- of the children; it is that of all who came to a plan by the same initial conference. A plan
-- whose conference is not in the records stands for itself.
with

core_groups as (

    select *
    from staging.stg_meetings__meetings
    where meeting_type = 'CORE_GROUP' and is_held and plan_id is not null

),

plans as (

    select * from intermediate.int_plans__by_initial_conference

),

of_families as (

    select distinct
        core_groups.agency,
        coalesce(plans.group_id, core_groups.plan_id) as group_id,
        core_groups.held_date,
    from core_groups
    left join plans
        on core_groups.agency = plans.agency
        and core_groups.plan_id = plans.plan_id

)

select * from of_families
