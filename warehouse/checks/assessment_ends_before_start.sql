-- warn: An assessment is authorised before it starts, so it is left out of the assessments in time.
select *
from marts.fct_assessments_completed
where authorisation_date < start_date
