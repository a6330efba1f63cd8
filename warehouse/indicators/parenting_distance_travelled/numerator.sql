select
    month,
    parenting_course,
    target_group,
    agency,
    distance_travelled as amount,
from marts.fct_parenting_courses_ended
where distance_travelled is not null
