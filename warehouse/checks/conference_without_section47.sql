-- warn: An initial conference has no section 47 enquiry and is not of a child who moved here.
select *
from marts.fct_initial_conferences
where s47_start_date is null and not is_transfer_in
