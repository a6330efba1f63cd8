-- One row for each completed initial assessment, by the month of authorisation: the short assessment
-- that came before the single one.
with

assessments as (

    select *
    from staging.stg_assessments__assessments
    where assessment_type = 'INITIAL' and authorisation_date is not null

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
        district,
        sex,
        age_band(birth_month, authorisation_date) as age_band,
    from assessments

)

select * from facts
