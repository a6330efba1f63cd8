-- Disagreements between professionals: one row for each, as the latest delivery has it.
with

source as (

    select * from silver.professional_disagreements

),

latest as (

    select *
    from source
    qualify row_number() over (
        partition by agency, disagreement_id
        order by period desc, sequence desc, row_number desc
    ) = 1

),

renamed as (

    select
        agency,
        disagreement_id,
        raised_on,
        resolved_on,
        stage,
        raising_agency,
        other_agency,
    from latest

)

select * from renamed
