-- One row per role, component, payer, region and first day: the incentive rates that hold, of the reference list and of the
-- office's own. From the first day of the office's own rate the reference rate no longer holds; an own rate holds until
-- the next one begins.
with
own as (
  select
    role_code,
    component_code,
    payer_code,
    rate as amount_idr,
    rate_period as period,
    valid_from,
    least(
      valid_to,
      lead(valid_from) over (partition by role_code, component_code, payer_code order by valid_from) - 1
    ) as valid_to
  from incentive_rates
),
first_own as (
  select role_code, component_code, payer_code, min(valid_from) as begins_on
  from own
  group by role_code, component_code, payer_code
)
select
  r.role_code,
  r.component_code,
  r.payer_code,
  r.region_code,
  r.amount_idr::bigint as amount_idr,
  r.period,
  r.valid_from,
  least(r.valid_to, o.begins_on - 1) as valid_to
from ref_incentive_rates as r
left join first_own as o using (role_code, component_code, payer_code)
where o.begins_on is null or r.valid_from < o.begins_on
union all
select role_code, component_code, payer_code, null, amount_idr::bigint, period, valid_from, valid_to
from own
