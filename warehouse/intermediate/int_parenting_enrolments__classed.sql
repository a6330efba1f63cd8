-- Referrals to parenting courses, with what follows from their dates and sessions. Completed is who
-- came to at least 75% of the sessions, once the course has ended; without the number of sessions it
-- is not known. A course is targeted when it is for parents of whom something is known, and not for
-- all.
with

enrolments as (

    select * from staging.stg_parenting_enrolments__enrolments

),

target_groups as (

    select code, code_group
    from reference.codes
    where code_set = 'parenting_target_group'

),

classed as (

    select
        enrolments.*,
        target_groups.code_group = 'Targeted' as is_targeted,
        case
            when enrolments.start_date is not null and enrolments.ended_date is not null
                then enrolments.sessions_attended >= 0.75 * enrolments.sessions_offered
        end as is_completed,
    from enrolments
    left join target_groups
        on enrolments.target_group = target_groups.code

)

select * from classed
