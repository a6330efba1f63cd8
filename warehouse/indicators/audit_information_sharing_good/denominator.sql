select
    month,
    audit_theme,
from marts.fct_audits
where is_information_sharing_good is not null
