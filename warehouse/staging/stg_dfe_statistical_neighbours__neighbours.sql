-- The statistical neighbours of each local authority, closest first, by their three-digit numbers.
with

source as (

    select *
    from silver.dfe_statistical_neighbours
    qualify row_number() over (
        partition by old_la_code
        order by period desc, sequence desc, row_number desc
    ) = 1

),

numbered as (

    select
        old_la_code as local_authority_number,
        unnest([sn_1, sn_2, sn_3, sn_4, sn_5, sn_6, sn_7, sn_8, sn_9, sn_10]) as neighbour_number,
        unnest(range(1, 11)) as position,
    from source

)

select * from numbered
