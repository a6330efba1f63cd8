select
    month,
    feedback_service,
    respondent,
    agency,
from marts.fct_feedback_requests
