select
    month,
    audit_theme,
    grade,
from marts.fct_audits
