-- One row for each event that the census or the monthly extracts of its year tell of, and whether both
-- tell the same: same, differs (with what differs), only_in_census, only_in_extracts. The census knows
-- no district and no team: they are those of the extracts.
with

returns as (

    select * from intermediate.int_census_events__of_returns

),

extracts as (

    select * from intermediate.int_census_events__of_extracts

),

matched as (

    select * from intermediate.int_census_events__matched

),

sides as (

    select
        returns.agency,
        returns.month,
        returns.census_event,
        returns.child_id,
        returns.child_number,
        returns.episode,
        returns.item,
        returns.event_date as census_date,
        returns.details as census_details,
        extracts.event_date as extracts_date,
        extracts.details as extracts_details,
        extracts.record_id,
        extracts.district,
        extracts.team,
    from returns
    left join matched
        on returns.census_number = matched.census_number
    left join extracts
        on matched.extracts_number = extracts.extracts_number
    union all by name
    select
        extracts.agency,
        extracts.month,
        extracts.census_event,
        extracts.child_id,
        extracts.event_date as extracts_date,
        extracts.details as extracts_details,
        extracts.record_id,
        extracts.district,
        extracts.team,
    from extracts
    anti join matched
        on extracts.extracts_number = matched.extracts_number

),

compared as (

    select
        *,
        case
            when census_date is null or extracts_date is null then []
            else list_concat(
                if(census_date = extracts_date, [], ['date']),
                list_filter(
                    map_keys(census_details),
                    lambda detail : map_contains(extracts_details, detail)
                    and census_details[detail] is distinct from extracts_details[detail]
                )
            )
        end as differences,
    from sides

),

facts as (

    select
        * exclude (census_details, extracts_details),
        case
            when extracts_date is null then 'only_in_census'
            when census_date is null then 'only_in_extracts'
            when len(differences) > 0 then 'differs'
            else 'same'
        end as comparison,
    from compared

)

select * from facts
