-- One row per region, year and kind of body (and `all`): bodies of the PSKS on 31 December, their registration and
-- accreditation. `all` leaves out pioneer families: they are families, shown by themselves and not for districts.
-- A body without a district counts for its regency and above. The papers are those known now: a body registered until
-- 2027 counts as registered in every year it was active, though an earlier certificate may have lapsed meanwhile.
with
active as (
  select
    y.year,
    b.region_code as place_code,
    b.kind_code,
    b.registered_until >= make_date(y.year, 12, 31) as registered,
    coalesce(b.accreditation, 'none') <> 'none' as rated,
    coalesce(b.accredited_until >= make_date(y.year, 12, 31), true) as rating_holds
  from psks_bodies as b
  cross join data_years as y
  where coalesce(b.active_from <= make_date(y.year, 12, 31), true) and coalesce(b.active_to > make_date(y.year, 12, 31), true)
),
counted as (
  select
    c.region_code,
    a.year,
    a.kind_code,
    count(*) as bodies,
    count(*) filter (where a.registered) as registered,
    count(*) filter (where not a.registered) as registration_expired,
    count(*) filter (where a.rated and a.rating_holds) as accredited,
    count(*) filter (where a.rated and not a.rating_holds) as accreditation_expired
  from active as a
  join containment as c on c.place_code = a.place_code
  group by c.region_code, a.year, a.kind_code
),
cells as (
  select
    p.region_code,
    p.year,
    k.code as kind_code,
    k.actor = 'family' as of_families,
    p.complete,
    coalesce(t.bodies, 0) as bodies,
    coalesce(t.registered, 0) as registered,
    coalesce(t.registration_expired, 0) as registration_expired,
    coalesce(t.accredited, 0) as accredited,
    coalesce(t.accreditation_expired, 0) as accreditation_expired
  from reporting as p
  join scope_regions as s on s.region_code = p.region_code
  join ref_psks as k on k.actor <> 'person' and (k.actor <> 'family' or s.level <> 'district')
  left join counted as t on t.region_code = p.region_code and t.year = p.year and t.kind_code = k.code
  where p.dataset = 'psks_bodies'
)
select
  region_code,
  year,
  kind_code,
  of_families,
  complete,
  bodies::integer as bodies,
  registered::integer as registered,
  registration_expired::integer as registration_expired,
  accredited::integer as accredited,
  accreditation_expired::integer as accreditation_expired
from cells
union all
select
  region_code,
  year,
  'all',
  false,
  bool_and(complete),
  sum(bodies)::integer,
  sum(registered)::integer,
  sum(registration_expired)::integer,
  sum(accredited)::integer,
  sum(accreditation_expired)::integer
from cells
where not of_families
group by region_code, year
