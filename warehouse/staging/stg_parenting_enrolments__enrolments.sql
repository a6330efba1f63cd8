-- Parenting courses: one row for each referral of a parent or carer to a course, as the latest
-- delivery has it.
with

source as (

    select * from silver.parenting_enrolments

),

latest as (

    select *
    from source
    qualify row_number() over (
        partition by agency, enrolment_id
        order by period desc, sequence desc, row_number desc
    ) = 1

),

renamed as (

    select
        agency,
        enrolment_id,
        parent_id,
        referral_date,
        start_date,
        ended_date,
        course as parenting_course,
        target_group,
        sessions_offered,
        sessions_attended,
        score_before,
        score_after,
        rating,
        feedback_themes,
        district,
        delivery,
    from latest

)

select * from renamed
