-- Children aged 0 to 17 as each release counted them, by the year to March whose rates they serve.
-- An authority whose ONS code has changed is published under either code: both find its children.
with

children as (

    select * from staging.stg_ons_population__children

),

codes as (

    select area, local_authority_number from children
    union
    select area, local_authority_number from staging.stg_dfe_children_in_need__areas

),

facts as (

    select
        codes.area,
        children.mid_year + 1 as year_to_march,
        children.vintage,
        children.children,
    from children
    inner join codes
        on children.area = codes.area
        or (
            children.local_authority_number <> ''
            and children.local_authority_number = codes.local_authority_number
        )
    qualify row_number() over (
        partition by codes.area, children.mid_year, children.vintage
        order by children.area = codes.area desc, children.area
    ) = 1

)

select * from facts
