-- The days on which each plan was reviewed, each with the next one. A review names its plan, or
-- else it is the child's plan that was open on the day.
with

conferences as (

    select * from staging.stg_conferences__conferences

),

plans as (

    select * from staging.stg_cp_plans__plans

),

review_days as (

    select distinct
        plans.agency,
        plans.plan_id,
        conferences.conference_date as review_date,
    from plans
    inner join conferences
        on plans.agency = conferences.agency
        and plans.child_id = conferences.child_id
        and (conferences.plan_id is null or plans.plan_id = conferences.plan_id)
    where
        conferences.conference_type = 'RCPC'
        and conferences.conference_date > plans.start_date
        and (plans.end_date is null or conferences.conference_date <= plans.end_date)

),

anchors as (

    select agency, plan_id, start_date as anchor_date, months_later(start_date, 3) as next_due_date
    from plans
    union all
    select agency, plan_id, review_date, months_later(review_date, 6)
    from review_days

),

with_next as (

    select
        *,
        lead(anchor_date) over (
            partition by agency, plan_id
            order by anchor_date
        ) as next_review_date,
    from anchors

)

select * from with_next
