-- Promise: rupiah are hidden wherever the people who got them are hidden, since fixed rates turn one into the other.
select a.region_code, a.year, a.programme_code as code
from published_aid as a
where a.state <> 'published' and (a.amount_idr is not null or a.payments_due is not null or a.payments_on_time is not null)
union all
select i.region_code, i.year, i.role_code
from published_incentives as i
join published_workers as w on w.region_code = i.region_code and w.year = i.year and w.role_code = i.role_code
where w.state = 'suppressed'
  and (i.paid_idr is not null or i.entitlement_idr is not null or i.periods_due is not null or i.periods_paid is not null)
