select
    month,
    audited_agency as agency,
from marts.fct_audits
where is_report_good
