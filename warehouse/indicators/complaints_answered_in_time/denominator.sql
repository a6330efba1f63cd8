select
    month,
    complaint_subject,
    agency,
from marts.fct_complaints_due
