-- One row for each time that a child, parent or carer was asked what a service was like, by the day
-- of asking, and whether an answer came within 2 months; the same day 2 months later is inside.
with

requests as (

    select * from staging.stg_service_user_feedback__requests

),

facts as (

    select
        month_of(request_date) as month,
        agency,
        request_id,
        request_date,
        response_date,
        coalesce(response_date <= months_later(request_date, 2), false) as is_answered,
        feedback_service,
        respondent,
    from requests

)

select * from facts
