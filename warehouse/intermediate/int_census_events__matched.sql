-- The events of the census and of the extracts that are the same: one row for each pair, by their
-- numbers. Of one child and kind, on one day first; then each event with the nearest that is left, at
-- most 7 days away, where it is the nearest of that one too (of two as near the earlier). For a child on
-- a plan or in need at the close of 31 March the day on which that began may be any.
with

returns as (

    select
        *,
        row_number() over (
            partition by agency, month, census_event, child_id, event_date
            order by child_number, episode, item
        ) as turn,
    from intermediate.int_census_events__of_returns

),

extracts as (

    select
        *,
        row_number() over (
            partition by agency, month, census_event, child_id, event_date
            order by record_id
        ) as turn,
    from intermediate.int_census_events__of_extracts

),

on_one_day as (

    select returns.census_number, extracts.extracts_number
    from returns
    inner join extracts
        on returns.agency = extracts.agency
        and returns.month = extracts.month
        and returns.census_event = extracts.census_event
        and returns.child_id = extracts.child_id
        and returns.event_date = extracts.event_date
        and returns.turn = extracts.turn

),

returns_left as (

    select *
    from returns
    anti join on_one_day
        on returns.census_number = on_one_day.census_number

),

extracts_left as (

    select *
    from extracts
    anti join on_one_day
        on extracts.extracts_number = on_one_day.extracts_number

),

near as (

    select
        returns_left.census_number,
        extracts_left.extracts_number,
        returns_left.event_date as census_date,
        returns_left.child_number,
        returns_left.episode,
        returns_left.item,
        extracts_left.event_date as extracts_date,
        extracts_left.record_id,
        abs(datediff('day', returns_left.event_date, extracts_left.event_date)) as days_apart,
    from returns_left
    inner join extracts_left
        on returns_left.agency = extracts_left.agency
        and returns_left.month = extracts_left.month
        and returns_left.census_event = extracts_left.census_event
        and returns_left.child_id = extracts_left.child_id
    where days_apart <= 7 or returns_left.census_event in ('on_plan', 'in_need')

),

nearest as (

    select census_number, extracts_number
    from near
    qualify
        row_number() over (
            partition by census_number
            order by days_apart, extracts_date, record_id
        ) = 1
        and row_number() over (
            partition by extracts_number
            order by days_apart, census_date, child_number, episode, item
        ) = 1

),

matched as (

    select * from on_one_day
    union all by name
    select * from nearest

)

select * from matched
