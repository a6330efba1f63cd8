-- What the warehouse counted, after the one gate: whatever is not shown has no number left.
create temp view controlled_values as

with

judged as (
    select
        v.* exclude (status, reason),
        case
            when h.indicator is not null and v.basis = 'extracts' and v.status = 'shown' then 'suppressed'
            when v.status = 'shown' and v.denominator = 0 then 'not_applicable'
            else v.status
        end as status,
        case
            when h.indicator is not null and v.basis = 'extracts' and v.status = 'shown' then getvariable('reason')
            when v.status = 'shown' and v.denominator = 0 then 'There were none, so there is nothing to take a share of.'
            else v.reason
        end as reason,
    from warehouse.raw.indicator_values as v
    left join hidden as h
        using (indicator, period_type, period, area, breakdown, breakdown_value)
)

select
    * replace (
        if(status = 'shown', numerator, null) as numerator,
        if(status = 'shown', denominator, null) as denominator
    ),
from judged
