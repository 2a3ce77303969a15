-- One row per region, year, unit and welfare decile (and `all`): families. Deciles for province and regencies; districts
-- hold the total only. Households (DTKS) and families (DTSEN, since 2025) are different units: never added, never joined.
with
counted as (
  select l.region_code, h.year, h.unit as unit_code, coalesce(h.decile::varchar, 'unranked') as decile_code, h.families
  from (
    select year, unit, decile, left(region_code, 8) as district_code, count(*) as families
    from households
    group by year, unit, decile, left(region_code, 8)
  ) as h
  join lineage as l on l.district_code = h.district_code
),
with_total as (
  select region_code, year, unit_code, coalesce(decile_code, 'all') as decile_code, sum(families) as families
  from counted
  group by grouping sets ((region_code, year, unit_code, decile_code), (region_code, year, unit_code))
),
deciles as (
  select unnest(['all', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', 'unranked']) as decile_code
)
select
  p.region_code,
  p.year,
  p.item as unit_code,
  d.decile_code,
  coalesce(t.families, 0)::integer as families,
  p.complete
from reporting as p
join scope_regions as s on s.region_code = p.region_code
join deciles as d on s.level <> 'district' or d.decile_code = 'all'
left join with_total as t
  on t.region_code = p.region_code and t.year = p.year and t.unit_code = p.item and t.decile_code = d.decile_code
where p.dataset = 'households'
