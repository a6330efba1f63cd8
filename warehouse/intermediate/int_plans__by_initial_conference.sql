-- Plans by the initial conference that they began at: one row for each plan that a conference
-- names. Brothers and sisters share a meeting, and so they share their core groups; a conference
-- without the id of a meeting is a meeting of its own.
with

conferences as (

    select
        *,
        coalesce(meeting_id, conference_id) as group_id,
    from staging.stg_conferences__conferences
    where conference_type = 'ICPC' and plan_id is not null

),

first_of_plan as (

    select
        agency,
        plan_id,
        group_id,
        conference_date,
    from conferences
    qualify row_number() over (
        partition by agency, plan_id
        order by conference_date, group_id
    ) = 1

)

select * from first_of_plan
