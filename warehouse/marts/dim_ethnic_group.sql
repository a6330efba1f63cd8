-- The codes of ethnicity, and the groups that they are shown in.
with

codes as (

    select *
    from reference.codes
    where code_set = 'ethnicity'

),

grouped as (

    select
        code as ethnicity,
        label,
        trim(regexp_replace(lower(code_group), '[^a-z0-9]+', '_', 'g'), '_') as group_code,
    from codes

)

select * from grouped
