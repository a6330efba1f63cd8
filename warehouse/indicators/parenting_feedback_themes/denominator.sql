select month
from marts.fct_parenting_courses_ended
where len(feedback_themes) > 0
