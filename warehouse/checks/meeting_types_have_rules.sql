-- fail: A type of meeting is not in reference/meeting_types.csv, so its meetings would be left out.
select codes.code
from reference.codes
anti join reference.meeting_types as types
    on codes.code = types.meeting_type
where codes.code_set = 'meeting_type'
