select
    month,
    district,
    fsp_level,
    lead_agency as agency,
from marts.fct_fsp_closed
where fsp_outcome = 'disengaged'
