select
    month,
    audit_theme,
from marts.fct_audits
where is_voice_acted_on
