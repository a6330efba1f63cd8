-- No neighbours.
select '' as area, 1 as position, '' as neighbour where false
