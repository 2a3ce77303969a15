-- One row per region, year, kind and channel of case (and `all`), province and regencies: cases received.
with
counted as (
  select
    l.region_code,
    c.year,
    c.kind_code,
    coalesce(c.channel_code, 'all') as channel_code,
    count(*) as received
  from (
    select
      year(received_on) as year,
      left(region_code, 8) as district_code,
      kind_code,
      coalesce(channel_code, 'unstated') as channel_code
    from service_cases
  ) as c
  join lineage as l on l.district_code = c.district_code and l.level <> 'district'
  group by grouping sets ((l.region_code, c.year, c.kind_code, c.channel_code), (l.region_code, c.year, c.kind_code))
),
codes as (
  select d.code as kind_code, k.code as channel_code
  from (select code from ref_code_lists where dimension = 'service_kind') as d
  cross join (select code from ref_code_lists where dimension = 'channel' union all select 'all') as k
)
select
  p.region_code,
  p.year,
  k.kind_code,
  k.channel_code,
  coalesce(c.received, 0)::integer as received,
  p.complete
from reporting as p
join scope_regions as s on s.region_code = p.region_code and s.level <> 'district'
cross join codes as k
left join counted as c
  on c.region_code = p.region_code and c.year = p.year and c.kind_code = k.kind_code and c.channel_code = k.channel_code
where p.dataset = 'service_cases'
