-- One row per region, year, pillar and funding source (and `all` of each), province and regencies: rupiah budgeted, after
-- revision, and spent. An account's row that repeats its children is not counted again. Money without a regency counts
-- for the whole area alone. Where nothing was revised the original budget holds. Nothing received is no data, not zero.
with
lines as (
  select
    b.year,
    coalesce(b.pillar_code, 'unstated') as pillar_code,
    b.source_code,
    coalesce(b.region_code, s.region_code) as place_code,
    b.original,
    coalesce(b.revised, b.original) as revised,
    b.realised
  from budget as b
  cross join (select region_code from scope_regions where parent_code is null) as s
  anti join account_parents as p
    on p.dataset = 'budget'
    and p.year = b.year
    and p.source_code = b.source_code
    and p.place_code = coalesce(b.region_code, '')
    and p.account_code = rtrim(b.account_code, '.')
),
counted as (
  select
    c.region_code,
    b.year,
    coalesce(b.pillar_code, 'all') as pillar_code,
    coalesce(b.source_code, 'all') as source_code,
    sum(b.original) as original_idr,
    sum(b.revised) as revised_idr,
    sum(b.realised) as realised_idr
  from lines as b
  join containment as c on c.place_code = b.place_code
  group by grouping sets (
    (c.region_code, b.year, b.pillar_code, b.source_code),
    (c.region_code, b.year, b.pillar_code),
    (c.region_code, b.year, b.source_code),
    (c.region_code, b.year)
  )
),
pillars as (
  select distinct pillar_code from counted
),
sources as (
  select distinct source_code from counted
)
select
  s.region_code,
  y.year::integer as year,
  p.pillar_code,
  f.source_code,
  c.original_idr::bigint as original_idr,
  c.revised_idr::bigint as revised_idr,
  c.realised_idr::bigint as realised_idr
from scope_regions as s
cross join (select distinct year from lines) as y
cross join pillars as p
cross join sources as f
left join counted as c
  on c.region_code = s.region_code and c.year = y.year and c.pillar_code = p.pillar_code and c.source_code = f.source_code
where s.level <> 'district'
