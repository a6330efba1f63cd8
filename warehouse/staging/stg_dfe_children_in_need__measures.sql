-- What the DfE published on children in need: one row for each area, year to March, table, measure
-- and vintage. The vintage is the year of the release.
with

source as (

    select * from silver.dfe_children_in_need

),

named as (

    select
        cast(source.time_period as integer) as year_to_march,
        case source.geographic_level
            when 'National' then source.country_code
            when 'Regional' then source.region_code
            when 'Local authority' then source.new_la_code
        end as area,
        source.part as dfe_table,
        cast(year(source.period) as varchar) as vintage,
        coalesce(dfe_measures.measure, source.measure) as measure,
        dfe_measures.measure is not null as is_known_header,
        source.value,
        source.symbol,
        source.sequence,
        source.row_number,
    from source
    left join reference.dfe_measures
        on source.part = dfe_measures.table
        and source.measure = dfe_measures.header

),

latest as (

    -- hardly ever is there more than one: to group them costs less than to sort them
    select
        year_to_march,
        area,
        dfe_table,
        vintage,
        measure,
        unnest(max_by(
            { is_known_header: is_known_header, value: value, symbol: symbol },
            (sequence, row_number)
        )),
    from named
    where area is not null
    group by year_to_march, area, dfe_table, vintage, measure

)

select * from latest
