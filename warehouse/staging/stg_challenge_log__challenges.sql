-- Challenges at the Board and its groups: one row for each, as the latest delivery has it.
with

source as (

    select * from silver.challenge_log

),

latest as (

    select *
    from source
    qualify row_number() over (
        partition by agency, challenge_id
        order by period desc, sequence desc, row_number desc
    ) = 1

),

renamed as (

    select
        agency,
        challenge_id,
        raised_on,
        challenging_agency,
        challenged_agency,
        topic as challenge_topic,
        outcome,
        outcome_on,
    from latest

)

select * from renamed
