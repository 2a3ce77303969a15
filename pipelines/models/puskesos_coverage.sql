-- One row per region and year, down to districts: villages with a Puskesos on 31 December, and who formed it.
-- A post whose founder is not stated is in none of the three; districts served are for regencies and above.
with
open_posts as (
  select y.year, p.region_code as village_code, left(p.region_code, 8) as district_code, p.formed_by
  from puskesos as p
  cross join data_years as y
  where p.since <= make_date(y.year, 12, 31) and coalesce(p.closed_on > make_date(y.year, 12, 31), true)
),
counted as (
  select
    l.region_code,
    o.year,
    count(distinct o.village_code) as villages_served,
    count(distinct o.district_code) as districts_served,
    count(*) filter (where o.formed_by = 'village') as formed_by_village,
    count(*) filter (where o.formed_by = 'district') as formed_by_district,
    count(*) filter (where o.formed_by = 'regency') as formed_by_regency
  from open_posts as o
  join lineage as l on l.district_code = o.district_code
  group by l.region_code, o.year
)
select
  p.region_code,
  p.year,
  s.villages::integer as villages,
  coalesce(c.villages_served, 0)::integer as villages_served,
  (case when s.level <> 'district' then coalesce(c.districts_served, 0) end)::integer as districts_served,
  coalesce(c.formed_by_village, 0)::integer as formed_by_village,
  coalesce(c.formed_by_district, 0)::integer as formed_by_district,
  coalesce(c.formed_by_regency, 0)::integer as formed_by_regency,
  p.complete
from reporting as p
join scope_regions as s on s.region_code = p.region_code
left join counted as c on c.region_code = p.region_code and c.year = p.year
where p.dataset = 'puskesos'
