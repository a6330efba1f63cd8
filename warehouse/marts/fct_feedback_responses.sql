-- One row for each answer of a child, parent or carer on what a service was like, by the day of the
-- answer. An answer without an overall rating has none.
with

requests as (

    select *
    from staging.stg_service_user_feedback__requests
    where response_date is not null

),

facts as (

    select
        month_of(response_date) as month,
        agency,
        request_id,
        response_date,
        rating,
        coalesce(rating in ('very_good', 'good'), false) as is_good_or_better,
        feedback_service,
        respondent,
    from requests

)

select * from facts
