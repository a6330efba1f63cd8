-- Meetings about children, of the Board and of its groups: one row for each meeting, as the latest
-- delivery has it. It was held when its status and its day both say so.
with

source as (

    select * from silver.meetings

),

latest as (

    select *
    from source
    qualify row_number() over (
        partition by agency, meeting_id
        order by period desc, sequence desc, row_number desc
    ) = 1

),

renamed as (

    select
        agency,
        meeting_id,
        meeting_type,
        due_date,
        held_date,
        status as status_code,
        coalesce(status = 'HELD' and held_date is not null, false) as is_held,
        quorate as is_recorded_quorate,
        subgroup,
        child_participation as participation_code,
        plan_id,
        delivery,
    from latest

)

select * from renamed
