-- warn: An initial conference is dated before the section 47 enquiry that it followed.
select *
from marts.fct_initial_conferences
where conference_date < s47_start_date
