-- Reviews of Family Support Processes: one row for each review of a family's FSP, as the latest
-- delivery has it.
with

source as (

    select * from silver.early_help_reviews

),

latest as (

    select *
    from source
    qualify row_number() over (
        partition by agency, review_id
        order by period desc, sequence desc, row_number desc
    ) = 1

),

renamed as (

    select
        agency,
        review_id,
        fsp_id,
        due_date,
        held_date,
        delivery,
    from latest

)

select * from renamed
