-- Children aged 0 to 17 in the middle of a year: one row for each area, year and vintage.
with

source as (

    select * from silver.ons_population

),

named as (

    select
        cast(time_period as integer) as mid_year,
        case geographic_level
            when 'National' then country_code
            when 'Regional' then region_code
            when 'Local authority' then new_la_code
        end as area,
        if(geographic_level = 'Local authority', old_la_code, '') as local_authority_number,
        cast(year(period) as varchar) as vintage,
        value as children,
        sequence,
        row_number,
    from source
    where measure = 'population_estimate'

),

latest as (

    select * exclude (sequence, row_number)
    from named
    where area is not null and children is not null
    qualify row_number() over (
        partition by mid_year, area, vintage
        order by sequence desc, row_number desc
    ) = 1

)

select * from latest
