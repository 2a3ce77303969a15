-- One row per month for the office's whole area: places in force at its end, and residents, arrivals, exits and people
-- waiting at the homes that reported. The homes are those of the year, so that its months add up to it.
with
reports as (
  select
    o.year,
    o.month,
    sum(o.residents) as residents,
    sum(o.arrivals) as arrivals,
    sum(o.exits) as exits,
    sum(o.waiting) as waiting,
    count(o.residents) as homes_reporting,
    count(coalesce(o.arrivals, o.exits, o.waiting)) > 0 as flows_reported
  from occupancy as o
  join homes as h on h.year = o.year and h.institution_id = o.institution_id
  group by o.year, o.month
),
versions as (
  select m.year, m.month, i.institution_id, i.capacity,
    row_number() over (partition by m.year, m.month, i.institution_id order by i.valid_from desc, i.capacity desc) as nth
  from institutions as i
  join reports as m on i.valid_from <= last_day(make_date(m.year, m.month, 1))
),
capacity as (
  select year, month, sum(capacity) as places from versions where nth = 1 group by year, month
)
select
  s.region_code,
  r.year::integer as year,
  r.month::integer as month,
  coalesce(c.places, 0)::integer as places,
  coalesce(r.residents, 0)::integer as residents,
  coalesce(r.arrivals, 0)::integer as arrivals,
  coalesce(r.exits, 0)::integer as exits,
  coalesce(r.waiting, 0)::integer as waiting,
  r.homes_reporting::integer as homes_reporting,
  r.flows_reported
from reports as r
left join capacity as c on c.year = r.year and c.month = r.month
cross join (select region_code from scope_regions where parent_code is null) as s
