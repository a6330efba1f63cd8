-- Assessments: one row for each assessment of a child, as the latest delivery has it, and the month
-- of that delivery. One that does not say what it is is a single assessment.
with

source as (

    select * from silver.assessments

),

latest as (

    select *
    from source
    qualify row_number() over (
        partition by agency, assessment_id
        order by period desc, sequence desc, row_number desc
    ) = 1

),

renamed as (

    select
        agency,
        assessment_id,
        child_id,
        referral_id,
        coalesce(assessment_type, 'SINGLE') as assessment_type,
        start_date,
        authorisation_date,
        factors as factor_codes,
        birth_month,
        sex,
        district,
        period as last_month,
        delivery,
    from latest

)

select * from renamed
