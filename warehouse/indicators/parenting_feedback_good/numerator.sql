select
    month,
    parenting_course,
    target_group,
    agency,
from marts.fct_parenting_courses_ended
where is_good_or_better
