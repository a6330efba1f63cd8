-- warn: A meeting of the Board, a subgroup or an advisory group does not say of which group it is.
select meetings.*
from staging.stg_meetings__meetings as meetings
inner join reference.meeting_types as types
    on meetings.meeting_type = types.meeting_type
where types.is_of_the_board and meetings.subgroup is null
