select
    month,
    returning_agency as agency,
from marts.fct_section11_returns
