select
    month,
    district,
    fsp_level,
    age_band,
    lead_agency as agency,
from marts.fct_fsp_started
