-- Children aged 0 to 17 for the rates of agencies' extracts, by the year to March that they serve:
-- the newest estimate of the middle of the year before. Districts are known for mid-2023 alone.
with

estimates as (

    select *
    from staging.stg_ons_population__children
    qualify row_number() over (
        partition by area, mid_year
        order by vintage desc
    ) = 1

),

districts as (

    select *
    from reference.population_mid_2023_by_age
    where geography = 'District'

),

areas as (

    select
        area,
        'total' as breakdown,
        'total' as breakdown_value,
        mid_year + 1 as year_to_march,
        children,
    from estimates

),

cuts as (

    select
        reference_districts.county_code as area,
        'district' as breakdown,
        districts.code as breakdown_value,
        2024 as year_to_march,
        cast(districts.age_0_17 as double) as children,
    from districts
    inner join reference.districts as reference_districts
        on districts.code = reference_districts.code

),

populations as (

    select * from areas
    union all
    select * from cuts

)

select * from populations
