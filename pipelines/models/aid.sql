-- One row per region, year and programme, down to districts: who was paid, how much, and whether on time.
-- A recipient is the family (or the person, by programme) paid at least once; one with payments in two districts counts
-- in the one with the higher code. A payment is one recipient's one stage, also where it is broken down by component; it
-- is on time when all of it was. Failed, returned and pending payments are due but not on time.
with
recipients as (
  select
    d.year,
    d.programme_code,
    case p.unit when 'person' then d.nik else d.family_card end as subject,
    max(left(d.region_code, 8)) as district_code,
    bool_or(d.status = 'paid') as paid,
    sum(d.amount) filter (where d.status = 'paid') as amount_idr,
    bit_or(1 << d.stage) as stages,
    bit_or(1 << d.stage) filter (where not (d.status = 'paid' and coalesce(d.paid_on <= d.due_on, false))) as late_stages,
    bit_or(1 << d.stage) filter (where d.status = 'failed') as failed_stages,
    bit_or(1 << d.stage) filter (where d.status = 'returned') as returned_stages
  from disbursements as d
  join ref_programmes as p on p.code = d.programme_code
  group by d.year, d.programme_code, subject
),
payments as (
  select
    year,
    programme_code,
    district_code,
    paid,
    amount_idr,
    bit_count(stages) as due,
    bit_count(stages) - coalesce(bit_count(late_stages), 0) as on_time,
    coalesce(bit_count(failed_stages), 0) as failed,
    coalesce(bit_count(returned_stages), 0) as returned
  from recipients
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
    sum(r.failed) as payments_failed,
    sum(r.returned) as payments_returned,
    count(*) as due_recipients,
    count(*) filter (where r.on_time < r.due) as late_recipients,
    count(*) filter (where r.on_time > 0) as on_time_recipients,
    count(*) filter (where r.failed > 0) as failed_recipients,
    count(*) filter (where r.returned > 0) as returned_recipients,
    max(r.amount_idr, 2) as largest
  from payments as r
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
  coalesce(c.payments_failed, 0)::integer as payments_failed,
  coalesce(c.payments_returned, 0)::integer as payments_returned,
  coalesce(c.due_recipients, 0)::integer as due_recipients,
  coalesce(c.late_recipients, 0)::integer as late_recipients,
  coalesce(c.on_time_recipients, 0)::integer as on_time_recipients,
  coalesce(c.failed_recipients, 0)::integer as failed_recipients,
  coalesce(c.returned_recipients, 0)::integer as returned_recipients,
  coalesce(c.largest[1], 0)::bigint as largest_idr,
  coalesce(c.largest[2], 0)::bigint as second_idr,
  p.complete
from reporting as p
join ref_programmes as g on g.code = p.item
left join counted as c
  on c.region_code = p.region_code and c.year = p.year and c.programme_code = p.item
where p.dataset = 'disbursements'
