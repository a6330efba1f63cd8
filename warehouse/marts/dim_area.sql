-- Areas by their ONS codes: country, regions, local authorities, and the districts of the county.
with

published as (

    select area, name, kind, local_authority_number
    from staging.stg_dfe_children_in_need__areas

),

districts as (

    select code as area, name, 'district' as kind, '' as local_authority_number
    from reference.districts

),

areas as (

    select * from published
    union all
    select * from districts

)

select * from areas
