-- One row per region, year and kind of money (and `all`), province and regencies: agreements, rupiah promised and paid out,
-- and accountability reports (LPJ) due and received by the end of the data. An agreement without a regency counts for
-- the whole area alone; a report that came before it was due counts once it is due. Nothing received is no data.
with
agreements as (
  select
    g.year,
    g.kind_code,
    coalesce(g.region_code, s.region_code) as place_code,
    g.committed,
    g.realised,
    g.report_due_on <= e.day as report_due,
    g.report_due_on <= e.day and g.reported_on <= e.day as reported
  from grants as g
  cross join data_end as e
  cross join (select region_code from scope_regions where parent_code is null) as s
),
counted as (
  select
    c.region_code,
    g.year,
    coalesce(g.kind_code, 'all') as kind_code,
    count(*) as agreements,
    sum(g.committed) as committed_idr,
    sum(g.realised) as realised_idr,
    count(*) filter (where g.report_due) as reports_due,
    count(*) filter (where g.reported) as reports_received
  from agreements as g
  join containment as c on c.place_code = g.place_code
  group by grouping sets ((c.region_code, g.year, g.kind_code), (c.region_code, g.year))
),
kinds as (
  select code as kind_code from ref_code_lists where dimension = 'grant_kind'
  union all
  select 'all'
)
select
  s.region_code,
  y.year::integer as year,
  k.kind_code,
  c.agreements::integer as agreements,
  c.committed_idr::bigint as committed_idr,
  c.realised_idr::bigint as realised_idr,
  c.reports_due::integer as reports_due,
  c.reports_received::integer as reports_received
from scope_regions as s
cross join (select distinct year from grants) as y
cross join kinds as k
left join counted as c on c.region_code = s.region_code and c.year = y.year and c.kind_code = k.kind_code
where s.level <> 'district'
