select
    month,
    audited_agency as agency,
from marts.fct_audit_actions_due
where is_on_time
