-- One row per region, year and PPKS category (and `all`), province and regencies: whom the homes serve, inside and
-- outside. The region is that of the home, not of the person; a person served in two categories or by two homes counts
-- twice. Clients of a home that is not on the list of homes have no region and do not count.
with
counted as (
  select
    l.region_code,
    c.year,
    coalesce(c.category_code, 'all') as category_code,
    sum(c.in_facility) as in_facility,
    sum(c.outside_facility) as outside_facility
  from institution_clients as c
  join homes as h on h.year = c.year and h.institution_id = c.institution_id
  join lineage as l on l.district_code = h.district_code and l.level <> 'district'
  group by grouping sets ((l.region_code, c.year, c.category_code), (l.region_code, c.year))
),
categories as (
  select code as category_code, tier from ref_ppks
  union all
  select 'all', 1
)
select
  p.region_code,
  p.year,
  k.category_code,
  k.tier::integer as tier,
  coalesce(c.in_facility, 0)::integer as in_facility,
  coalesce(c.outside_facility, 0)::integer as outside_facility,
  p.complete
from reporting as p
join scope_regions as s on s.region_code = p.region_code and s.level <> 'district'
cross join categories as k
left join counted as c on c.region_code = p.region_code and c.year = p.year and c.category_code = k.category_code
where p.dataset = 'institution_clients'
