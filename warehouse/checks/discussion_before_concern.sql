-- warn: A strategy discussion is dated before the concern that it was about, so it is left out of the discussions in time.
select *
from marts.fct_section47_enquiries
where start_date < concern_date
