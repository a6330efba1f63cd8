-- Statistical neighbours by ONS code: one row for each area and position, closest first.
with

neighbours as (

    select * from staging.stg_dfe_statistical_neighbours__neighbours

),

authorities as (

    select *
    from staging.stg_dfe_children_in_need__areas
    where kind = 'local_authority'
    qualify row_number() over (
        partition by local_authority_number
        order by last_year desc, area
    ) = 1

),

coded as (

    select
        authorities.area,
        neighbours.position,
        neighbouring.area as neighbour,
    from neighbours
    inner join authorities
        on neighbours.local_authority_number = authorities.local_authority_number
    inner join authorities as neighbouring
        on neighbours.neighbour_number = neighbouring.local_authority_number

)

select * from coded
