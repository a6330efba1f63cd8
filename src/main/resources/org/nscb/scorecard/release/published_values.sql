-- Every publication's value, with the formula of all others.
insert into published_values by name
select v.* exclude (reason), f.value
from warehouse.raw.published_values as v
join measures using (indicator)
left join figures as f using (measure, numerator, denominator)
order by v.area, v.indicator, v.breakdown, v.breakdown_value, v.period, v.vintage
