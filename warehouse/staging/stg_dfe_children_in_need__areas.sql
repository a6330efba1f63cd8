-- The areas that the DfE publishes for, by their ONS codes, as last named.
with

source as (

    select * from silver.dfe_children_in_need

),

-- a table of a release names an area in as many rows as it has measures of it
named as (

    select distinct
        geographic_level,
        country_code,
        country_name,
        region_code,
        region_name,
        old_la_code,
        new_la_code,
        la_name,
        time_period,
        period,
        part,
    from source

),

areas as (

    select
        case geographic_level
            when 'National' then country_code
            when 'Regional' then region_code
            when 'Local authority' then new_la_code
        end as area,
        case geographic_level
            when 'National' then country_name
            when 'Regional' then region_name
            when 'Local authority' then la_name
        end as name,
        case geographic_level
            when 'National' then 'country'
            when 'Regional' then 'region'
            when 'Local authority' then 'local_authority'
        end as kind,
        if(geographic_level = 'Local authority', old_la_code, '') as local_authority_number,
        cast(time_period as integer) as year_to_march,
        period,
        part,
    from named

),

latest as (

    select area, name, kind, local_authority_number, year_to_march as last_year
    from areas
    where area is not null
    qualify row_number() over (
        partition by area
        order by year_to_march desc, period desc, part
    ) = 1

)

select * from latest
