-- The codes of the source of a contact or referral, and the DfE's groups that they are shown in.
with

codes as (

    select *
    from reference.codes
    where code_set = 'referral_source'

),

grouped as (

    select
        code as source_code,
        label,
        trim(regexp_replace(lower(code_group), '[^a-z0-9]+', '_', 'g'), '_') as source_group,
    from codes

)

select * from grouped
