select
    month,
    returning_agency as agency,
    section11_standard,
    points_above_panel as amount,
from marts.fct_section11_standards
where points_above_panel is not null
