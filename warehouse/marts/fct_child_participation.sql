-- One row for each meeting about a child that was held and says how the child took part; of
-- brothers and sisters the eldest. Children under 4 (PN0) are too young to be counted.
with

meetings as (

    select *
    from staging.stg_meetings__meetings
    where is_held and participation_code <> 'PN0'

),

facts as (

    select
        month_of(held_date) as month,
        agency,
        meeting_id,
        meeting_type,
        participation_code,
        participation_code <> 'PN7' as has_taken_part,
    from meetings

)

select * from facts
