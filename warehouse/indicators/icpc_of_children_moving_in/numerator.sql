select
    month,
    district,
from marts.fct_initial_conferences
where is_transfer_in
