select
    month,
    audit_theme,
from marts.fct_audits
where is_good_or_better
