-- Every publication's value, with the formula of all others.
insert into published_values by name
select v.* exclude (reason), f.value
from warehouse.raw.published_values as v
join measures using (indicator)
left join figures as f
    on measures.measure = f.measure
    and v.numerator = f.numerator
    and v.denominator is not distinct from f.denominator
order by v.area, v.indicator, v.breakdown, v.breakdown_value, v.period, v.vintage
