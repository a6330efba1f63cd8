-- Statistical neighbours by ONS code, closest first: one row for each area, position and code under
-- which the neighbour was ever published, since codes change and neighbours do not.
with

neighbours as (

    select * from staging.stg_dfe_statistical_neighbours__neighbours

),

authorities as (

    select *
    from staging.stg_dfe_children_in_need__areas
    where kind = 'local_authority'

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
