select
    month,
    parenting_course,
    target_group,
    district,
    agency,
from marts.fct_parenting_courses_ended
where is_completed
