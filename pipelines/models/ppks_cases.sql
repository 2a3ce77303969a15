-- One row per region, year and PPKS category (and `all`), down to districts: how many cases.
-- A case is one row of the registry: a person in two categories counts in both. Somebody who is only proposed, or was
-- found not eligible, is no PPKS and does not count; whoever was never verified does.
with
counted as (
  select l.region_code, r.year, r.category_code, count(*) as cases
  from recognised_ppks as r
  join lineage as l on l.district_code = left(r.region_code, 8)
  group by l.region_code, r.year, r.category_code
),
with_total as (
  select region_code, year, category_code, cases from counted
  union all
  select region_code, year, 'all', sum(cases) from counted group by region_code, year
),
categories as (
  select code as category_code, tier from ref_ppks
  union all
  select 'all', 1
)
select
  p.region_code,
  p.year,
  c.category_code,
  c.tier::integer as tier,
  coalesce(t.cases, 0)::integer as cases,
  p.complete
from reporting as p
cross join categories as c
left join with_total as t
  on t.region_code = p.region_code and t.year = p.year and t.category_code = c.category_code
where p.dataset = 'ppks_registry'
