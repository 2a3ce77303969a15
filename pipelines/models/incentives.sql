-- One row per region, year, role, component and payer (and their totals), down to districts: promised and paid.
-- A total adds the components whose rate is known; a rate that is not known is not zero.
-- Rupiah paid are all payments made; a pay period counts as paid only where it was due, so that a payment to somebody
-- who is not on the roster raises the rupiah and never the share.
with
settled as (
  select distinct year, role_code, component_code, payer_code, nik, period
  from incentive_payments
  where status = 'paid'
),
promised as (
  select
    l.region_code,
    e.year,
    e.role_code,
    e.component_code,
    e.payer_code,
    sum(e.amount_idr) as entitlement_idr,
    count(*) as periods_due,
    count(p.nik) as periods_paid
  from entitlements as e
  join lineage as l on l.district_code = e.district_code
  left join settled as p using (year, role_code, component_code, payer_code, nik, period)
  where e.amount_idr is not null
  group by l.region_code, e.year, e.role_code, e.component_code, e.payer_code
),
paid as (
  select
    l.region_code,
    p.year,
    p.role_code,
    p.component_code,
    p.payer_code,
    sum(p.amount) as paid_idr
  from incentive_payments as p
  join lineage as l on l.district_code = p.region_code
  where p.status = 'paid'
  group by l.region_code, p.year, p.role_code, p.component_code, p.payer_code
),
known_rates as (
  select y.year, r.role_code, r.component_code, r.payer_code, any_value(r.amount_idr order by r.valid_from desc) as rate_idr,
    any_value(r.period order by r.valid_from desc) as rate_period
  from rates as r
  join data_years as y
    on r.valid_from <= make_date(y.year, 12, 31) and (r.valid_to is null or r.valid_to >= make_date(y.year, 12, 31))
  where r.region_code is null or exists (select 1 from lineage as l where starts_with(l.district_code, r.region_code))
  group by y.year, r.role_code, r.component_code, r.payer_code
),
cells as (
  select
    s.region_code,
    k.year,
    k.role_code,
    k.component_code,
    k.payer_code,
    k.rate_idr,
    k.rate_period,
    coalesce(e.entitlement_idr, 0) as entitlement_idr,
    coalesce(e.periods_due, 0) as periods_due,
    coalesce(e.periods_paid, 0) as periods_paid,
    coalesce(p.paid_idr, 0) as paid_idr
  from scope_regions as s
  cross join known_rates as k
  left join promised as e using (region_code, year, role_code, component_code, payer_code)
  left join paid as p using (region_code, year, role_code, component_code, payer_code)
  where exists (select 1 from worker_roster) and exists (select 1 from incentive_payments as i where i.year = k.year)
)
select
  region_code,
  year::integer as year,
  coalesce(role_code, 'all') as role_code,
  coalesce(component_code, 'all') as component_code,
  coalesce(payer_code, 'all') as payer_code,
  (case when grouping(component_code) = 0 then any_value(rate_idr) end)::bigint as rate_idr,
  case when grouping(component_code) = 0 then any_value(rate_period) end as rate_period,
  sum(entitlement_idr)::bigint as entitlement_idr,
  (sum(periods_due) filter (where rate_idr is not null))::integer as periods_due,
  (sum(paid_idr) filter (where rate_idr is not null))::bigint as paid_idr,
  (sum(periods_paid) filter (where rate_idr is not null))::integer as periods_paid,
  bool_or(rate_idr is not null) as rate_known
from cells
group by grouping sets ((region_code, year, role_code, component_code, payer_code), (region_code, year, role_code), (region_code, year))
