-- One row per worker, rate and pay period of a year: what the rules promise.
-- A period counts when the worker is active on its last day and the rate is in force then; an unknown rate stays empty.
with
periods as (
  select y.year, 'month' as period_kind, m.month as period, last_day(make_date(y.year, m.month, 1)) as ends_on
  from data_years as y
  cross join (select unnest(range(1, 13))::integer as month) as m
  union all
  select y.year, 'semester', s.semester, last_day(make_date(y.year, 6 * s.semester, 1))
  from data_years as y
  cross join (select unnest([1, 2])::integer as semester) as s
  union all
  select y.year, 'year', 1, make_date(y.year, 12, 31)
  from data_years as y
)
select
  p.year::integer as year,
  w.role_code,
  r.component_code,
  r.payer_code,
  w.nik,
  p.period::integer as period,
  w.region_code as district_code,
  r.amount_idr::bigint as amount_idr
from worker_roster as w
join rates as r
  on r.role_code = w.role_code and (r.region_code is null or starts_with(w.region_code, r.region_code))
join periods as p
  on p.period_kind = r.period
  and p.ends_on >= r.valid_from
  and (r.valid_to is null or p.ends_on <= r.valid_to)
where w.active_from <= p.ends_on and (w.active_to is null or w.active_to >= p.ends_on)
