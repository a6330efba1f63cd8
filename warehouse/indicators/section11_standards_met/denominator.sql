select
    month,
    returning_agency as agency,
    section11_standard,
from marts.fct_section11_standards
where score is not null
