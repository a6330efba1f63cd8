-- warn: A conference is recorded as quorate and its attendance says that it was not, or the other way round; the attendance is counted.
select *
from marts.fct_conferences_held
where is_quorate <> is_recorded_quorate
