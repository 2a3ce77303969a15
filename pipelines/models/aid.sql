-- One row per region, year and programme, down to districts: who was paid, how much, and whether on time.
-- A recipient is the family (or the person, by programme) paid at least once; one with payments in two districts counts
-- in the one with the higher code. Failed, returned and pending payments are due but not on time.
with
recipients as (
  select
    d.year,
    d.programme_code,
    case p.unit when 'person' then d.nik else d.family_card end as subject,
    max(left(d.region_code, 8)) as district_code,
    bool_or(d.status = 'paid') as paid,
    sum(d.amount) filter (where d.status = 'paid') as amount_idr,
    count(*) as due,
    count(*) filter (where d.status = 'paid' and d.paid_on <= d.due_on) as on_time
  from disbursements as d
  join ref_programmes as p on p.code = d.programme_code
  group by d.year, d.programme_code, subject
),
counted as (
  select
    l.region_code,
    r.year,
    r.programme_code,
    count(*) filter (where r.paid) as recipients,
    sum(r.amount_idr) as amount_idr,
    sum(r.due) as payments_due,
    sum(r.on_time) as payments_on_time,
    count(*) as due_recipients,
    count(*) filter (where r.on_time < r.due) as late_recipients,
    count(*) filter (where r.on_time > 0) as on_time_recipients,
    count(*) filter (where not r.paid) as unpaid_recipients
  from recipients as r
  join lineage as l on l.district_code = r.district_code
  group by l.region_code, r.year, r.programme_code
)
select
  p.region_code,
  p.year,
  p.item as programme_code,
  coalesce(c.recipients, 0)::integer as recipients,
  coalesce(c.amount_idr, 0)::bigint as amount_idr,
  coalesce(c.payments_due, 0)::integer as payments_due,
  coalesce(c.payments_on_time, 0)::integer as payments_on_time,
  coalesce(c.due_recipients, 0)::integer as due_recipients,
  coalesce(c.late_recipients, 0)::integer as late_recipients,
  coalesce(c.on_time_recipients, 0)::integer as on_time_recipients,
  coalesce(c.unpaid_recipients, 0)::integer as unpaid_recipients,
  p.complete
from reporting as p
join ref_programmes as g on g.code = p.item
left join counted as c
  on c.region_code = p.region_code and c.year = p.year and c.programme_code = p.item
where p.dataset = 'disbursements'
