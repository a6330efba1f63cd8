-- One row for each meeting by the month in which it fell due, whether it was held or not. One that
-- was cancelled because nobody needed it any more is not due.
with

meetings as (

    select *
    from staging.stg_meetings__meetings
    where due_date is not null and status_code <> 'CANCELLED'

),

types as (

    select * from reference.meeting_types

),

facts as (

    select
        month_of(meetings.due_date) as month,
        meetings.agency,
        meetings.meeting_id,
        meetings.meeting_type,
        types.is_of_the_board,
        meetings.due_date,
        meetings.held_date,
        meetings.is_held and meetings.held_date <= meetings.due_date as is_held_in_time,
    from meetings
    inner join types
        on meetings.meeting_type = types.meeting_type

)

select * from facts
