-- warn: A review of a Family Support Process was set for more than 6 weeks after the plan, or after the review before it.
with

first_months as (

    select agency, min(month) as first_month
    from staging.stg_deliveries__months
    where source = 'early_help_reviews'
    group by all

),

-- reviews before the first delivery are not known, so a plan made before it says nothing
plans as (

    select
        episodes.agency,
        episodes.fsp_id,
        min(episodes.plan_date) as plan_date,
    from staging.stg_early_help_episodes__episodes as episodes
    inner join first_months
        on episodes.agency = first_months.agency
        and episodes.plan_date >= first_months.first_month
    group by all

),

reviews as (

    select
        *,
        row_number() over fsp as position,
        lag(held_date) over fsp as previous_date,
    from staging.stg_early_help_reviews__reviews
    window fsp as (partition by agency, fsp_id order by due_date, review_id)

),

-- one that was held late, in a later month, has no day: what was set after it is not judged
set_late as (

    select reviews.*
    from reviews
    left join plans
        on reviews.agency = plans.agency
        and reviews.fsp_id = plans.fsp_id
    where reviews.due_date > if(reviews.position = 1, plans.plan_date, reviews.previous_date) + 42

)

select * from set_late
