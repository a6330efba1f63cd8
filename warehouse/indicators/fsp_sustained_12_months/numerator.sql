select
    month,
    district,
    fsp_level,
    lead_agency as agency,
from marts.fct_fsp_needs_met_followed
where is_child_for_12_months and is_sustained_12_months
