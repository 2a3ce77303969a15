-- One row per region, year and month, province and regencies: rupiah planned and spent in the month. An account's row that
-- repeats its children is not counted again; money without a regency counts for the whole area alone.
with
counted as (
  select c.region_code, b.year, b.month, sum(b.planned) as planned_idr, sum(b.realised) as realised_idr
  from budget_months as b
  cross join (select region_code from scope_regions where parent_code is null) as s
  join containment as c on c.place_code = coalesce(b.region_code, s.region_code)
  anti join account_parents as p
    on p.dataset = 'budget_months'
    and p.year = b.year
    and p.source_code = b.source_code
    and p.place_code = coalesce(b.region_code, '')
    and p.account_code = rtrim(b.account_code, '.')
  group by c.region_code, b.year, b.month
)
select
  s.region_code,
  y.year::integer as year,
  m.month::integer as month,
  c.planned_idr::bigint as planned_idr,
  c.realised_idr::bigint as realised_idr
from scope_regions as s
cross join (select distinct year from budget_months) as y
cross join (select unnest(range(1, 13)) as month) as m
left join counted as c on c.region_code = s.region_code and c.year = y.year and c.month = m.month
where s.level <> 'district'
