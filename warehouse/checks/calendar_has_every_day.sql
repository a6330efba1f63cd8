-- fail: The calendar of working days has a gap, so working days would be miscounted.
with

days as (

    select
        date,
        lag(date) over (order by date) as previous_date,
    from reference.calendar

),

gaps as (

    select *
    from days
    where previous_date is not null and date <> previous_date + 1

)

select * from gaps
