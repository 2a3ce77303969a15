-- Promise: rupiah and payments are hidden wherever the people who got them are hidden, since fixed rates turn one into the
-- other. A zero tells of nobody.
select a.region_code, a.year, a.programme_code as code
from published_aid as a
where a.state <> 'published'
  and (a.amount_idr is not null or greatest(a.payments_due, a.payments_on_time, a.payments_failed, a.payments_returned) > 0)
union all
select i.region_code, i.year, i.role_code
from published_incentives as i
join published_workers as w on w.region_code = i.region_code and w.year = i.year and w.role_code = i.role_code
where w.state = 'suppressed'
  and (i.paid_idr is not null or i.entitlement_idr is not null or i.periods_due is not null or i.periods_paid is not null)
union all
select c.region_code, c.year, c.component_code
from published_aid_components as c
where c.state <> 'published' and c.amount_idr is not null
union all
select c.region_code, c.year, 'one component is what is left'
from published_aid_components as c
join published_aid as a
  on a.region_code = c.region_code and a.year = c.year and a.programme_code = 'pkh' and a.state = 'published'
group by c.region_code, c.year
having count(*) filter (where c.state = 'suppressed') = 1
