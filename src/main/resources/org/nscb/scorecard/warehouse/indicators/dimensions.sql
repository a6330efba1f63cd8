-- Areas, the neighbours of the Board's area, and the values of the cuts with their labels.
insert into raw.areas
select area, name, kind
from marts.dim_area
order by area;

insert into raw.neighbours
select position, neighbour
from marts.dim_neighbour
where area = (select area from indicators.board)
order by position;

insert into raw.breakdown_values
with

labelled as (

    select
        breakdowns.breakdown,
        codes.code as value,
        codes.label,
        codes.position,
    from indicators.breakdowns
    inner join reference.codes
        on breakdowns.code_set = codes.code_set

),

seen as (

    select distinct breakdown, breakdown_value as value
    from raw.indicator_values
    where breakdown <> 'total'

),

others as (

    select
        seen.breakdown,
        seen.value,
        if(seen.value = 'unknown', 'Not known', seen.value) as label,
        1000 + row_number() over (partition by seen.breakdown order by seen.value) as position,
    from seen
    anti join labelled
        on seen.breakdown = labelled.breakdown
        and seen.value = labelled.value

),

final as (

    select 'total' as breakdown, 'total' as value, 'All' as label, 0 as position
    union all
    select * from labelled
    union all
    select * from others

)

select * from final
order by breakdown, position;
