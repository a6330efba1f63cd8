-- Complaints: one row for each complaint to an agency, as the latest delivery has it.
with

source as (

    select * from silver.complaints

),

latest as (

    select *
    from source
    qualify row_number() over (
        partition by agency, complaint_id
        order by period desc, sequence desc, row_number desc
    ) = 1

),

renamed as (

    select
        agency,
        complaint_id,
        received_date,
        closed_date,
        subject as complaint_subject,
        complainant,
        outcome,
        delivery,
    from latest

)

select * from renamed
