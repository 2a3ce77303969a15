-- One row per region, year and type of home (and `all`), province and regencies: homes by their licence and accreditation
-- on 31 December. A home without a date of licence is neither licensed nor expired; one whose accreditation was never
-- recorded is in none of the classes. Expiring soon: the accreditation ends within six months after that day.
with
papers as (
  select
    h.year,
    h.type_code,
    h.district_code,
    h.licensed_until >= d.day as licensed,
    h.accreditation,
    h.accreditation in ('a', 'b', 'c') and coalesce(h.accredited_until >= d.day, true) as accredited,
    h.accreditation in ('a', 'b', 'c') and h.accredited_until < d.day as lapsed,
    h.accreditation in ('a', 'b', 'c')
      and h.accredited_until between d.day and make_date(h.year + 1, 6, 30) as ends_soon
  from homes as h
  join (select year, make_date(year, 12, 31) as day from data_years) as d on d.year = h.year
),
counted as (
  select
    l.region_code,
    p.year,
    coalesce(p.type_code, 'all') as type_code,
    count(*) as homes,
    count(*) filter (where p.licensed) as licensed,
    count(*) filter (where not p.licensed) as licence_expired,
    count(*) filter (where p.accredited and p.accreditation = 'a') as accredited_a,
    count(*) filter (where p.accredited and p.accreditation = 'b') as accredited_b,
    count(*) filter (where p.accredited and p.accreditation = 'c') as accredited_c,
    count(*) filter (where p.lapsed) as accreditation_expired,
    count(*) filter (where p.accreditation = 'none') as not_accredited,
    count(*) filter (where p.ends_soon) as expiring_soon
  from papers as p
  join lineage as l on l.district_code = p.district_code and l.level <> 'district'
  group by grouping sets ((l.region_code, p.year, p.type_code), (l.region_code, p.year))
),
types as (
  select code as type_code from ref_institution_types
  union all
  select 'all'
)
select
  s.region_code,
  y.year,
  t.type_code,
  coalesce(c.homes, 0)::integer as homes,
  coalesce(c.licensed, 0)::integer as licensed,
  coalesce(c.licence_expired, 0)::integer as licence_expired,
  coalesce(c.accredited_a, 0)::integer as accredited_a,
  coalesce(c.accredited_b, 0)::integer as accredited_b,
  coalesce(c.accredited_c, 0)::integer as accredited_c,
  coalesce(c.accreditation_expired, 0)::integer as accreditation_expired,
  coalesce(c.not_accredited, 0)::integer as not_accredited,
  coalesce(c.expiring_soon, 0)::integer as expiring_soon
from scope_regions as s
cross join data_years as y
cross join types as t
left join counted as c on c.region_code = s.region_code and c.year = y.year and c.type_code = t.type_code
where s.level <> 'district' and exists (select 1 from institutions)
