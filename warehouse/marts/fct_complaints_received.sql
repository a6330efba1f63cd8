-- One row for each complaint that an agency received, by the day on which it came.
with

complaints as (

    select * from staging.stg_complaints__complaints

),

facts as (

    select
        month_of(received_date) as month,
        agency,
        complaint_id,
        received_date,
        complaint_subject,
        complainant,
    from complaints

)

select * from facts
