-- Neighbours in a chart are neighbours in the file.
insert into indicator_values by name
select
    v.*,
    f.value,
    f.lower_95,
    f.upper_95,
    f.lower_998,
    f.upper_998,
from controlled_values as v
join measures using (indicator)
left join figures as f
    on measures.measure = f.measure
    and v.numerator = f.numerator
    and v.denominator is not distinct from f.denominator
order by v.area, v.indicator, v.basis, v.breakdown, v.period_type, v.breakdown_value, v.period, v.agency
