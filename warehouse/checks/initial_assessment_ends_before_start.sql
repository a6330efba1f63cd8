-- warn: An initial assessment is authorised before it starts, so it is left out of those in time.
select *
from marts.fct_initial_assessments_completed
where authorisation_date < start_date
