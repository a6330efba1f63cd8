-- One row for each parent or carer who started a parenting course, by the day of the first session
-- that the parent came to.
with

enrolments as (

    select *
    from intermediate.int_parenting_enrolments__classed
    where start_date is not null

),

facts as (

    select
        month_of(start_date) as month,
        agency,
        enrolment_id,
        parent_id,
        start_date,
        is_targeted,
        parenting_course,
        target_group,
        district,
    from enrolments

)

select * from facts
