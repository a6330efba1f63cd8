select
    month,
    audit_theme,
from marts.fct_audits
where grade is not null
