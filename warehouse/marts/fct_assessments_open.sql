-- One row for each single assessment that is open at the close of the last day of each month, and
-- whether it has been open for more than 45 working days. One that the extract of the month and those
-- after it no longer have is not open.
with

months as (

    select * from marts.dim_month

),

assessments as (

    select *
    from staging.stg_assessments__assessments
    where assessment_type = 'SINGLE'

),

facts as (

    select
        months.month,
        months.last_day,
        assessments.agency,
        assessments.assessment_id,
        assessments.child_id,
        assessments.start_date,
        not within_working_days(assessments.start_date, months.last_day, 45)
            as is_over_45_working_days,
        assessments.district,
        assessments.sex,
        age_band(assessments.birth_month, months.last_day) as age_band,
    from months
    inner join assessments
        on assessments.start_date <= months.last_day
        and (
            assessments.authorisation_date is null
            or assessments.authorisation_date > months.last_day
        )
        and assessments.last_month >= months.month

)

select * from facts
