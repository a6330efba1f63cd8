-- One row for each complaint whose answer fell due, by that day: 20 working days after the day on
-- which it was received. One that is still unanswered is among them; one that was withdrawn is not.
with

complaints as (

    select
        *,
        working_days_later(received_date, 20) as due_date,
    from staging.stg_complaints__complaints
    where outcome is distinct from 'withdrawn'

),

facts as (

    select
        month_of(due_date) as month,
        agency,
        complaint_id,
        received_date,
        due_date,
        closed_date,
        coalesce(closed_date <= due_date, false) as is_answered_in_time,
        complaint_subject,
    from complaints

)

select * from facts
