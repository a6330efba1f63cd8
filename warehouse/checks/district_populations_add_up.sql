-- fail: The populations of the districts do not add up to that of their county.
with

counties as (

    select * from reference.population_mid_2023_by_age
    where geography = 'County'

),

districts as (

    select
        districts.county_code,
        sum(populations.age_0_17) as children,
    from reference.districts
    inner join reference.population_mid_2023_by_age as populations
        on districts.code = populations.code
    group by all

),

differing as (

    select counties.code, counties.age_0_17, districts.children
    from counties
    inner join districts
        on counties.code = districts.county_code
    where counties.age_0_17 <> districts.children

)

select * from differing
