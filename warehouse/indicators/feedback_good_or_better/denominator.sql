select
    month,
    feedback_service,
    respondent,
    agency,
from marts.fct_feedback_responses
where rating is not null
