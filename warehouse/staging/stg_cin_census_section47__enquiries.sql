-- Section 47 enquiries of the census: one row for each enquiry of an episode in a year's return, with the
-- initial conference that it led to.
with

source as (

    select * from silver.cin_census_section47

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
        conference_date,
    from latest

)

select * from renamed
