-- Plans with the family they belong to: brothers and sisters share the meeting of their initial
-- conference. Where the extracts do not have that conference, they share the first review that they
-- do have; a plan with neither is a family of its own.
with

plans as (

    select * from staging.stg_cp_plans__plans

),

conferences as (

    select *
    from staging.stg_conferences__conferences
    where meeting_id is not null

),

-- a conference names its plan, or else it is the child's on the day that the plan started
meetings as (

    select
        plans.agency,
        plans.plan_id,
        conferences.meeting_id,
        conferences.conference_type,
        conferences.conference_date,
    from plans
    inner join conferences
        on plans.agency = conferences.agency
        and plans.plan_id = conferences.plan_id
    union
    select
        plans.agency,
        plans.plan_id,
        conferences.meeting_id,
        conferences.conference_type,
        conferences.conference_date,
    from plans
    inner join conferences
        on plans.agency = conferences.agency
        and plans.child_id = conferences.child_id
        and plans.start_date = conferences.conference_date
    where conferences.plan_id is null and conferences.conference_type = 'ICPC'

),

first_meetings as (

    select *
    from meetings
    qualify row_number() over (
        partition by agency, plan_id
        order by conference_type = 'ICPC' desc, conference_date, meeting_id
    ) = 1

),

with_family as (

    select
        plans.agency,
        plans.plan_id,
        coalesce(first_meetings.meeting_id, plans.plan_id) as family,
    from plans
    left join first_meetings
        on plans.agency = first_meetings.agency
        and plans.plan_id = first_meetings.plan_id

)

select * from with_family
