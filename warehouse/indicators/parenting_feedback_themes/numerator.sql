-- A parent counts once in the total and once under each theme, as the list is opened.
select
    month,
    feedback_themes as feedback_theme,
from marts.fct_parenting_courses_ended
where len(feedback_themes) > 0
