-- What the warehouse counted, after the one gate: whatever is not shown has no number left.
create temp table controlled_values as

with

judged as (
    select
        v.*,
        h.indicator is not null and v.basis = 'extracts' and v.status = 'shown' as is_hidden,
    from warehouse.raw.indicator_values as v
    left join hidden as h
        using (indicator, period_type, period, area, agency, breakdown, breakdown_value)
)

select
    * exclude (is_hidden) replace (
        if(is_hidden or status <> 'shown', null, numerator) as numerator,
        if(is_hidden or status <> 'shown', null, denominator) as denominator,
        if(is_hidden, 'suppressed', status) as status,
        if(is_hidden, getvariable('reason'), reason) as reason
    ),
from judged
