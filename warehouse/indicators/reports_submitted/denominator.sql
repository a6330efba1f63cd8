select
    month,
    attending_agency as agency,
    meeting_type,
from marts.fct_conference_reports
