-- One row per region and year, province and regencies: distinct people in the categories counted by person.
-- A person recorded in two regions counts in the one with the higher code, so that regencies add up to the province.
-- Somebody who is only proposed, or was found not eligible, does not count.
with
people as (
  select r.year, r.nik, max(left(r.region_code, 8)) as district_code
  from recognised_ppks as r
  join ref_ppks as c on c.code = r.category_code
  where c.unit = 'person'
  group by r.year, r.nik
),
counted as (
  select l.region_code, p.year, count(*) as persons
  from people as p
  join lineage as l on l.district_code = p.district_code
  where l.level <> 'district'
  group by l.region_code, p.year
)
select p.region_code, p.year, coalesce(c.persons, 0)::integer as persons, p.complete
from reporting as p
join scope_regions as s on s.region_code = p.region_code and s.level <> 'district'
left join counted as c on c.region_code = p.region_code and c.year = p.year
where p.dataset = 'ppks_registry'
