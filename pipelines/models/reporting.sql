-- One row per dataset, item, year and region: whether every regency in it reported.
-- A regency that sent no row is "no data yet", never zero, and so is every total that would need it. A list without
-- years (bodies, Puskesos) counts as sent for every year; a regency without homes has no clients to report.
with
sent as (
  select 'ppks_registry' as dataset, '' as item, year, left(region_code, 5) as regency_code from ppks_registry
  union
  select 'households', unit, year, left(region_code, 5) from households
  union
  select 'disbursements', programme_code, year, left(region_code, 5) from disbursements
  union
  select 'district_population', '', year, left(region_code, 5) from district_population
  union
  select 'service_cases', '', year(received_on), left(region_code, 5) from service_cases
  union
  select 'lk3_cases', '', year(received_on), left(region_code, 5) from lk3_cases
  union
  select 'activities', '', year(planned_on), left(region_code, 5) from activities
  union
  select 'psks_bodies', '', y.year, left(b.region_code, 5)
  from (select distinct region_code from psks_bodies) as b
  cross join data_years as y
  union
  select 'puskesos', '', y.year, left(p.region_code, 5)
  from (select distinct region_code from puskesos) as p
  cross join data_years as y
  union
  select 'institution_clients', '', c.year, left(h.district_code, 5)
  from institution_clients as c
  join homes as h on h.year = c.year and h.institution_id = c.institution_id
  union
  select 'institution_clients', '', c.year, left(l.district_code, 5)
  from (select distinct year from institution_clients) as c
  cross join lineage as l
  anti join homes as h on h.year = c.year and left(h.district_code, 5) = left(l.district_code, 5)
),
expected as (
  select distinct s.dataset, s.item, s.year, l.region_code, left(l.district_code, 5) as regency_code
  from lineage as l
  cross join (select distinct dataset, item, year from sent) as s
)
select
  e.dataset,
  e.item,
  e.year::integer as year,
  e.region_code,
  bool_and(s.regency_code is not null) as complete
from expected as e
left join sent as s
  on s.dataset = e.dataset and s.item = e.item and s.year = e.year and s.regency_code = e.regency_code
group by e.dataset, e.item, e.year, e.region_code
