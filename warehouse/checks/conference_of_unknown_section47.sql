-- warn: A conference names a section 47 enquiry that was never delivered, though its month was.
with

conferences as (

    select *
    from staging.stg_conferences__conferences
    where s47_id is not null

),

orphans as (

    select conferences.*
    from conferences
    inner join staging.stg_deliveries__months as delivered
        on delivered.source = 'section47'
        and conferences.agency = delivered.agency
        and month_of(conferences.s47_start_date) = delivered.month
    anti join staging.stg_section47__enquiries as enquiries
        on conferences.agency = enquiries.agency
        and conferences.s47_id = enquiries.s47_id

)

select * from orphans
