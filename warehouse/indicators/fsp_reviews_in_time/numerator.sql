select
    month,
    district,
    fsp_level,
    lead_agency as agency,
from marts.fct_fsp_reviews_due
where is_held_in_time
