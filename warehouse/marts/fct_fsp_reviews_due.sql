-- One row for each review of a family's Family Support Process (FSP) that fell due, and whether it
-- was held by that day. A review of an FSP that had closed by the day was due no more and is left
-- out. An FSP has closed when it has for each child of the family.
with

reviews as (

    select * from staging.stg_early_help_reviews__reviews

),

fsps as (

    select
        agency,
        fsp_id,
        if(bool_or(closure_date is null), null, max(closure_date)) as closure_date,
        min_by(fsp_level, episode_id) as fsp_level,
        min_by(lead_agency, episode_id) as lead_agency,
        min_by(district, episode_id) as district,
    from staging.stg_early_help_episodes__episodes
    group by all

),

facts as (

    select
        month_of(reviews.due_date) as month,
        reviews.agency,
        reviews.review_id,
        reviews.fsp_id,
        reviews.due_date,
        reviews.held_date,
        coalesce(reviews.held_date <= reviews.due_date, false) as is_held_in_time,
        fsps.fsp_level,
        fsps.lead_agency,
        fsps.district,
    from reviews
    left join fsps
        on reviews.agency = fsps.agency
        and reviews.fsp_id = fsps.fsp_id
    where fsps.closure_date is null or fsps.closure_date > reviews.due_date

)

select * from facts
