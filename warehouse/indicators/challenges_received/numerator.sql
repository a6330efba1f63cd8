select
    month,
    challenged_agency as agency,
from marts.fct_challenges
