-- One row per region, year, kind and category of case (and `all`): cases received in the year and what became of them by
-- 31 December, or by the last day that any case speaks of. Categories for province and regencies; districts the total.
-- Days are working days from receipt to resolution (a holiday is none); on time is within the days promised for the
-- category. Medians and ninetieths are days that some case really took. Open cases are counted by their age that day.
with
last_day as (
  select max(greatest(received_on, verified_on, referred_on, resolved_on)) as day from service_cases
),
dated as (
  select
    year(c.received_on) as year,
    left(c.region_code, 8) as district_code,
    c.kind_code,
    c.category_code,
    c.received_on,
    c.verified_on,
    c.referred_on,
    c.resolved_on,
    c.resolved_at,
    least(make_date(year(c.received_on), 12, 31), d.day) as day
  from service_cases as c
  cross join last_day as d
),
cases as (
  select
    c.year,
    c.district_code,
    c.kind_code,
    c.category_code,
    coalesce(c.verified_on <= c.day, false) as verified,
    coalesce(c.referred_on <= c.day, false) as referred,
    coalesce(c.resolved_on <= c.day, false) as resolved,
    coalesce(c.resolved_on <= c.day and c.resolved_at = 'village', false) as in_village,
    until.number - since.number as days,
    until.number - since.number <= k.sla_working_days as within_sla
  from dated as c
  join ref_complaint_categories as k on k.code = c.category_code
  left join working_days as since on since.day = c.received_on
  left join working_days as until on until.day = least(c.resolved_on, c.day)
),
counted as (
  select
    l.region_code,
    c.year,
    c.kind_code,
    coalesce(c.category_code, 'all') as category_code,
    count(*) as received,
    count(*) filter (where c.verified) as verified,
    count(*) filter (where c.referred) as referred,
    count(*) filter (where c.resolved) as resolved,
    count(*) filter (where c.in_village) as resolved_in_village,
    count(*) filter (where c.resolved and c.within_sla) as resolved_on_time,
    quantile_disc(c.days, 0.5) filter (where c.resolved) as median_days,
    quantile_disc(c.days, 0.9) filter (where c.resolved) as p90_days,
    count(*) filter (where not c.resolved and c.days <= 5) as open_0_5,
    count(*) filter (where not c.resolved and c.days between 6 and 14) as open_6_14,
    count(*) filter (where not c.resolved and c.days between 15 and 60) as open_15_60,
    count(*) filter (where not c.resolved and c.days > 60) as open_over_60
  from cases as c
  join lineage as l on l.district_code = c.district_code
  group by grouping sets ((l.region_code, c.year, c.kind_code, c.category_code), (l.region_code, c.year, c.kind_code))
),
codes as (
  select d.code as kind_code, k.code as category_code, k.tier
  from (select code from ref_code_lists where dimension = 'service_kind') as d
  cross join (select code, tier from ref_complaint_categories union all select 'all', 1) as k
)
select
  p.region_code,
  p.year,
  k.kind_code,
  k.category_code,
  k.tier::integer as tier,
  coalesce(c.received, 0)::integer as received,
  coalesce(c.verified, 0)::integer as verified,
  coalesce(c.referred, 0)::integer as referred,
  coalesce(c.resolved, 0)::integer as resolved,
  coalesce(c.resolved_in_village, 0)::integer as resolved_in_village,
  coalesce(c.resolved_on_time, 0)::integer as resolved_on_time,
  c.median_days::integer as median_days,
  c.p90_days::integer as p90_days,
  coalesce(c.open_0_5, 0)::integer as open_0_5,
  coalesce(c.open_6_14, 0)::integer as open_6_14,
  coalesce(c.open_15_60, 0)::integer as open_15_60,
  coalesce(c.open_over_60, 0)::integer as open_over_60,
  p.complete
from reporting as p
join scope_regions as s on s.region_code = p.region_code
join codes as k on s.level <> 'district' or k.category_code = 'all'
left join counted as c
  on c.region_code = p.region_code and c.year = p.year and c.kind_code = k.kind_code and c.category_code = k.category_code
where p.dataset = 'service_cases'
