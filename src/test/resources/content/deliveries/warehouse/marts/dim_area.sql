-- The one area.
select 'E10000020' as area, 'Norfolk' as name, 'local_authority' as kind
