-- One row per dataset, item, year and region: whether every regency in it reported.
-- A regency that sent no row is "no data yet", never zero, and so is every total that would need it.
with
sent as (
  select 'ppks_registry' as dataset, '' as item, year, left(region_code, 5) as regency_code from ppks_registry
  union
  select 'disbursements', programme_code, year, left(region_code, 5) from disbursements
  union
  select 'district_population', '', year, left(region_code, 5) from district_population
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
