-- warn: A parent came to more sessions of a course than were offered.
select *
from staging.stg_parenting_enrolments__enrolments
where sessions_attended > sessions_offered
