-- Factors of the census: one row for each factor that an assessment found, in a year's return.
with

source as (

    select * from silver.cin_census_factors

),

latest as (

    select *
    from source
    qualify row_number() over (
        partition by agency, period, child_number, episode, item, part_number
        order by sequence desc, row_number desc
    ) = 1

),

renamed as (

    select
        period as month,
        agency,
        child_id,
        child_number,
        episode,
        item,
        factor,
    from latest

)

select * from renamed
