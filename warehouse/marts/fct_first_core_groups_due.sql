-- One row for each initial conference that led to a plan, by the month in which the first core
-- group fell due: 10 working days after the conference. Brothers and sisters are one meeting.
with

conferences as (

    select
        agency,
        group_id,
        min(conference_date) as conference_date,
    from intermediate.int_plans__by_initial_conference
    group by all

),

core_groups as (

    select * from intermediate.int_core_groups__of_families

),

first_core_groups as (

    select
        conferences.*,
        working_days_later(conferences.conference_date, 10) as due_date,
        min(core_groups.held_date) as held_date,
    from conferences
    left join core_groups
        on conferences.agency = core_groups.agency
        and conferences.group_id = core_groups.group_id
        and conferences.conference_date <= core_groups.held_date
    group by all

),

facts as (

    select
        month_of(due_date) as month,
        *,
        coalesce(held_date <= due_date, false) as is_held_in_time,
    from first_core_groups

)

select * from facts
