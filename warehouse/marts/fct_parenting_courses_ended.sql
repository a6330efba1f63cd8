-- One row for each parent or carer who had started a parenting course that ended, by the day on
-- which the course ended, also for a parent who left it early.
with

enrolments as (

    select *
    from intermediate.int_parenting_enrolments__classed
    where start_date is not null and ended_date is not null

),

facts as (

    select
        month_of(ended_date) as month,
        agency,
        enrolment_id,
        parent_id,
        ended_date,
        is_completed,
        is_targeted,
        -- a course that was not completed, or not scored at both ends, has no distance
        if(is_completed, score_after - score_before, null) as distance_travelled,
        rating,
        coalesce(rating in ('very_good', 'good'), false) as is_good_or_better,
        list_distinct(coalesce(feedback_themes, [])) as feedback_themes,
        parenting_course,
        target_group,
        district,
    from enrolments

)

select * from facts
