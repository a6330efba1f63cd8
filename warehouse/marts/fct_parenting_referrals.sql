-- One row for each referral of a parent or carer to a parenting course, by the day of referral, and
-- whether the parent came to a first session within 3 months; the same day 3 months later is inside.
with

enrolments as (

    select * from intermediate.int_parenting_enrolments__classed

),

facts as (

    select
        month_of(referral_date) as month,
        agency,
        enrolment_id,
        parent_id,
        referral_date,
        start_date,
        coalesce(start_date <= months_later(referral_date, 3), false) as is_taken_up,
        is_targeted,
        parenting_course,
        target_group,
        district,
    from enrolments

)

select * from facts
