-- Feedback: one row for each time that somebody was asked what a service was like, as the latest
-- delivery has it.
with

source as (

    select * from silver.service_user_feedback

),

latest as (

    select *
    from source
    qualify row_number() over (
        partition by agency, request_id
        order by period desc, sequence desc, row_number desc
    ) = 1

),

renamed as (

    select
        agency,
        request_id,
        request_date,
        response_date,
        service as feedback_service,
        respondent,
        rating,
        delivery,
    from latest

)

select * from renamed
