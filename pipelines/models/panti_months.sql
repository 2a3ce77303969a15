-- One row per month for the office's whole area: places in force at its end, and residents of the homes that reported.
with
months as (
  select distinct year, month from occupancy
),
versions as (
  select m.year, m.month, i.institution_id, i.capacity,
    row_number() over (partition by m.year, m.month, i.institution_id order by i.valid_from desc, i.capacity desc) as nth
  from institutions as i
  join months as m on i.valid_from <= last_day(make_date(m.year, m.month, 1))
)
select
  s.region_code,
  v.year::integer as year,
  v.month::integer as month,
  sum(v.capacity)::integer as places,
  coalesce(sum(o.residents), 0)::integer as residents,
  count(o.residents)::integer as homes_reporting
from versions as v
cross join (select region_code from scope_regions where parent_code is null) as s
left join occupancy as o on o.year = v.year and o.month = v.month and o.institution_id = v.institution_id
where v.nth = 1
group by s.region_code, v.year, v.month
