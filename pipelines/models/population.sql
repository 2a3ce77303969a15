-- One row per region and year, down to districts: inhabitants by the office's file.
with
counted as (
  select l.region_code, d.year, sum(d.male + d.female) as population, count(*) as districts
  from district_population as d
  join lineage as l on l.district_code = d.region_code
  group by l.region_code, d.year
),
expected as (
  select region_code, count(*) as districts from lineage group by region_code
)
select
  e.region_code,
  y.year,
  coalesce(c.population, 0)::integer as population,
  coalesce(c.districts, 0) = e.districts as complete
from expected as e
cross join data_years as y
left join counted as c on c.region_code = e.region_code and c.year = y.year
