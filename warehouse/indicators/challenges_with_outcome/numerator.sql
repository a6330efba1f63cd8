select
    month,
    challenged_agency as agency,
from marts.fct_challenges
where has_outcome_in_time
