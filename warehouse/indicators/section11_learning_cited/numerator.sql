select
    month,
    returning_agency as agency,
from marts.fct_section11_returns
where
    is_returned
    and is_learning_cited
