-- One row for each completed single assessment: authorised, by the month of authorisation. The
-- initial and core assessments of before are not among them.
with

assessments as (

    select *
    from staging.stg_assessments__assessments
    where assessment_type = 'SINGLE' and authorisation_date is not null

),

facts as (

    select
        month_of(authorisation_date) as month,
        agency,
        assessment_id,
        child_id,
        start_date,
        authorisation_date,
        working_days(start_date, authorisation_date) as working_days_to_authorise,
        -- 21 says that no factor was found, so it is not one
        list_distinct(list_filter(coalesce(factor_codes, []), lambda code : code <> '21')) as factors,
        district,
        sex,
        age_band(birth_month, authorisation_date) as age_band,
    from assessments

)

select * from facts
