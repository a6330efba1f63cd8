select
    month,
    challenging_agency as agency,
    challenge_topic,
from marts.fct_challenges
