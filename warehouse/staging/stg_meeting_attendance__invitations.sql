-- Agencies at meetings: one row for each agency that was asked to a meeting or had an active
-- interest in it, as the latest delivery has it.
with

source as (

    select * from silver.meeting_attendance

),

latest as (

    select *
    from source
    qualify row_number() over (
        partition by agency, meeting_id, attending_agency
        order by period desc, sequence desc, row_number desc
    ) = 1

),

renamed as (

    select
        agency,
        meeting_id,
        meeting_date,
        attending_agency,
        invited as is_invited,
        relevant as is_relevant,
        attendance as attendance_code,
        report_due_date,
        report_received_date,
        delivery,
    from latest

)

select * from renamed
