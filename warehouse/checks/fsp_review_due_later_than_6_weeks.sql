-- warn: A review of a Family Support Process was set for more than 6 weeks after the plan, or after the review before it.
with

plans as (

    select
        agency,
        fsp_id,
        min(plan_date) as plan_date,
    from staging.stg_early_help_episodes__episodes
    group by all

),

reviews as (

    select
        *,
        lag(coalesce(held_date, due_date)) over (
            partition by agency, fsp_id
            order by due_date, review_id
        ) as previous_date,
    from staging.stg_early_help_reviews__reviews

),

set_late as (

    select reviews.*
    from reviews
    left join plans
        on reviews.agency = plans.agency
        and reviews.fsp_id = plans.fsp_id
    where reviews.due_date > coalesce(reviews.previous_date, plans.plan_date) + 42

)

select * from set_late
