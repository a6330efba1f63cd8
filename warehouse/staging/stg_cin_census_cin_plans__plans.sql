-- Child in need plans of the census: one row for each plan of an episode in a year's return.
with

source as (

    select * from silver.cin_census_cin_plans

),

latest as (

    select *
    from source
    qualify row_number() over (
        partition by agency, period, child_number, episode, item
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
        start_date,
        end_date,
    from latest

)

select * from renamed
