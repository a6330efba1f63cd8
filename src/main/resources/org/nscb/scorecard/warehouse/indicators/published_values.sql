-- Values of every indicator that the DfE publishes, for all areas, years and vintages. A symbol
-- stands for itself and is never 0 or nothing.
insert into raw.published_values
with

terms as (

    select
        *,
        count(*) over (
            partition by indicator, side, breakdown, breakdown_value
        ) as terms_of_side,
    from indicators.published_terms

),

cells as (

    select
        terms.indicator,
        terms.side,
        terms.breakdown,
        terms.breakdown_value,
        terms.terms_of_side,
        measures.area,
        measures.year_to_march,
        measures.vintage,
        measures.value,
        coalesce(measures.symbol, '') as symbol,
    from terms
    inner join marts.fct_published_measures as measures
        on terms.dfe_table = measures.dfe_table
        and terms.measure = measures.measure
    union all by name
    select
        terms.indicator,
        terms.side,
        terms.breakdown,
        terms.breakdown_value,
        terms.terms_of_side,
        populations.area,
        populations.year_to_march,
        populations.vintage,
        populations.children as value,
        '' as symbol,
    from terms
    inner join marts.fct_published_population as populations
        on terms.measure = 'population'

),

sides as (

    select
        indicator,
        side,
        breakdown,
        breakdown_value,
        area,
        year_to_march,
        vintage,
        if(count(value) = max(terms_of_side), sum(value), null) as amount,
        count(*) = max(terms_of_side) as is_complete,
        coalesce(
            arg_min(symbol, case symbol
                when 'u' then 1
                when 'x' then 2
                when ':' then 2
                when 'c' then 3
                when 'z' then 4
                else 5
            end) filter (value is null),
            ''
        ) as symbol,
    from cells
    group by all

),

printed_terms as (

    select
        indicator,
        breakdown,
        breakdown_value,
        dfe_table,
        unnest([measure || '_rate', measure || '_percent']) as measure,
    from terms
    where side = 'numerator' and terms_of_side = 1

),

printed as (

    select
        terms.indicator,
        terms.breakdown,
        terms.breakdown_value,
        measures.area,
        measures.year_to_march,
        measures.vintage,
        measures.value as published_value,
    from printed_terms as terms
    inner join marts.fct_published_measures as measures
        on terms.dfe_table = measures.dfe_table
        and terms.measure = measures.measure

),

joined as (

    select
        numerators.indicator,
        numerators.year_to_march,
        numerators.area,
        numerators.breakdown,
        numerators.breakdown_value,
        numerators.amount as numerator,
        denominators.amount as denominator,
        printed.published_value,
        numerators.vintage,
        numerators.breakdown = 'total' and definitions.total_is_a_count as is_a_count,
        numerators.is_complete and (is_a_count or coalesce(denominators.is_complete, false))
            as is_complete,
        if(
            numerators.amount is null or is_a_count,
            numerators.symbol,
            coalesce(denominators.symbol, '')
        ) as symbol,
    from sides as numerators
    inner join indicators.definitions
        on numerators.indicator = definitions.indicator
    left join sides as denominators
        on numerators.indicator = denominators.indicator
        and numerators.breakdown = denominators.breakdown
        and numerators.breakdown_value = denominators.breakdown_value
        and numerators.area = denominators.area
        and numerators.year_to_march = denominators.year_to_march
        and numerators.vintage = denominators.vintage
        and denominators.side = 'denominator'
    left join printed
        on numerators.indicator = printed.indicator
        and numerators.breakdown = printed.breakdown
        and numerators.breakdown_value = printed.breakdown_value
        and numerators.area = printed.area
        and numerators.year_to_march = printed.year_to_march
        and numerators.vintage = printed.vintage
    where numerators.side = 'numerator'

),

judged as (

    select
        *,
        case
            when numerator is not null and (denominator is not null or is_a_count) then 'shown'
            when symbol = 'c' then 'suppressed'
            when symbol = 'z' then 'not_applicable'
            else 'unavailable'
        end as status,
        case
            when status = 'shown' then ''
            when symbol = 'c' then 'Suppressed by the publisher.'
            when symbol = 'z' then 'The publisher says that it does not apply.'
            when symbol = 'u' then 'The publisher holds it back as unreliable.'
            when symbol = 'k' then 'The publisher says that it rounds to zero.'
            when symbol in ('x', ':', '-') then 'The publisher does not have it.'
            when numerator is not null then 'The release has no population or whole to set it against.'
            else 'The release does not give it.'
        end as reason,
    from joined

),

final as (

    select
        indicator,
        cast(year_to_march as varchar) || '-03' as period,
        area,
        breakdown,
        breakdown_value,
        if(status = 'shown', numerator, null) as numerator,
        if(status = 'shown' and not is_a_count, denominator, null) as denominator,
        published_value,
        status,
        reason,
        vintage,
        -- the newest release that holds what the indicator needs, be it a symbol
        row_number() over (
            partition by indicator, year_to_march, area, breakdown, breakdown_value
            order by is_complete desc, vintage desc
        ) = 1 as in_force,
    from judged

)

select * from final;

insert into indicators.published_doubts
select
    in_force.indicator,
    in_force.period,
    first(doubts.sentence order by doubts.position) as sentence,
from (
    select distinct indicator, period, cast(period || '-01' as date) as last_month
    from raw.published_values
    where in_force
) as in_force
inner join indicators.definitions
    on in_force.indicator = definitions.indicator
inner join indicators.doubts
    on in_force.indicator = doubts.indicator
    and in_force.last_month >= doubts.first_month
    and if(
        definitions.kind = 'snapshot',
        in_force.last_month,
        cast(in_force.last_month - to_months(11) as date)
    ) <= doubts.last_month
group by all;
