select
    month,
    fsp_outcome,
    district,
    fsp_level,
    lead_agency as agency,
from marts.fct_fsp_closed
