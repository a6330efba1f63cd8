-- warn: An agency sent a report alone and nobody wrote down when it came, so it counts as submitted and not as in time.
select *
from marts.fct_conference_reports
where is_submitted and report_received_date is null
