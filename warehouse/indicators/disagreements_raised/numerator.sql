select
    month,
    stage as disagreement_stage,
    raising_agency as agency,
from marts.fct_disagreements
