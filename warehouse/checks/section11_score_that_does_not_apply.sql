-- warn: A Section 11 standard that does not apply has a score, which is left out.
select
    agency,
    round,
    returning_agency,
    section11_standard,
    month,
from staging.stg_section11_returns__standard_months
where
    is_not_applicable
    and (self_score is not null or moderated_score is not null)
