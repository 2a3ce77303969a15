-- One row per region, year and type of home (and `all`), down to districts: homes, places, residents, and who needs a place.
-- The capacity is the version in force on 31 December; residents and waiting are those of the last month each
-- home reported; arrivals and exits are those of the year. Need is what an assessment says (in a facility) of people who
-- are PPKS (not only proposed, not found ineligible), by the region of the person and not of the home.
with
last_reports as (
  select
    year,
    institution_id,
    max_by(residents, month) as residents,
    max_by(waiting, month) as waiting,
    sum(arrivals) as arrivals,
    sum(exits) as exits
  from occupancy
  group by year, institution_id
),
supply as (
  select
    l.region_code,
    h.year,
    h.type_code,
    count(*) filter (where h.of_government) as institutions_government,
    count(*) filter (where not h.of_government) as institutions_private,
    sum(h.capacity) filter (where h.of_government) as places_government,
    sum(h.capacity) filter (where not h.of_government) as places_private,
    sum(r.residents) as residents,
    sum(r.arrivals) as arrivals,
    sum(r.exits) as exits,
    sum(r.waiting) as waiting
  from homes as h
  join lineage as l on l.district_code = h.district_code
  left join last_reports as r on r.year = h.year and r.institution_id = h.institution_id
  group by l.region_code, h.year, h.type_code
),
assessed as (
  select r.year, t.code as type_code, left(r.region_code, 8) as district_code, r.nik
  from recognised_ppks as r
  join ref_institution_types as t
    on list_contains(string_split(t.clientele, '|'), r.category_code)
    and (t.disability_kinds is null or list_contains(string_split(t.disability_kinds, '|'), coalesce(r.disability_kind, 'multiple')))
  where r.assessment = 'in_facility'
  group by r.year, t.code, left(r.region_code, 8), r.nik
),
demand as (
  select l.region_code, a.year, a.type_code, count(*) as places_needed
  from assessed as a
  join lineage as l on l.district_code = a.district_code
  group by l.region_code, a.year, a.type_code
),
cells as (
  select
    s.region_code,
    y.year,
    t.code as type_code,
    t.tier,
    coalesce(u.institutions_government, 0) as institutions_government,
    coalesce(u.institutions_private, 0) as institutions_private,
    coalesce(u.places_government, 0) as places_government,
    coalesce(u.places_private, 0) as places_private,
    coalesce(u.residents, 0) as residents,
    coalesce(u.arrivals, 0) as arrivals,
    coalesce(u.exits, 0) as exits,
    coalesce(u.waiting, 0) as waiting,
    coalesce(d.places_needed, 0) as places_needed
  from scope_regions as s
  cross join data_years as y
  cross join ref_institution_types as t
  left join supply as u on u.region_code = s.region_code and u.year = y.year and u.type_code = t.code
  left join demand as d on d.region_code = s.region_code and d.year = y.year and d.type_code = t.code
)
select
  c.region_code,
  c.year::integer as year,
  coalesce(c.type_code, 'all') as type_code,
  (case when c.type_code is null then 1 else max(c.tier) end)::integer as tier,
  sum(c.institutions_government)::integer as institutions_government,
  sum(c.institutions_private)::integer as institutions_private,
  sum(c.places_government)::integer as places_government,
  sum(c.places_private)::integer as places_private,
  sum(c.residents)::integer as residents,
  sum(c.arrivals)::integer as arrivals,
  sum(c.exits)::integer as exits,
  sum(c.waiting)::integer as waiting,
  sum(c.places_needed)::integer as places_needed,
  exists (select 1 from occupancy as o where o.year = c.year) as residents_reported,
  exists (
    select 1 from occupancy as o where o.year = c.year and coalesce(o.arrivals, o.exits, o.waiting) is not null
  ) as flows_reported,
  coalesce(bool_and(p.complete), false) as need_complete
from cells as c
left join reporting as p on p.dataset = 'ppks_registry' and p.region_code = c.region_code and p.year = c.year
where exists (select 1 from institutions)
group by grouping sets ((c.region_code, c.year, c.type_code), (c.region_code, c.year))
