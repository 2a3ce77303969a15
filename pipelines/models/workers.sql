-- One row per region, year and role (and `all`), down to districts: workers active on 31 December.
-- A worker with two roles counts in both. Posts required are what the office's own list says for the district, role and
-- year, else what a rule says; where neither says it for some district, the sum is not known.
with
active as (
  select y.year, w.role_code, w.nik, w.region_code as district_code
  from worker_roster as w
  cross join data_years as y
  where w.active_from <= make_date(y.year, 12, 31) and (w.active_to is null or w.active_to >= make_date(y.year, 12, 31))
),
counted as (
  select l.region_code, a.year, a.role_code, count(*) as workers
  from active as a
  join lineage as l on l.district_code = a.district_code
  group by l.region_code, a.year, a.role_code
),
with_total as (
  select region_code, year, role_code, workers from counted
  union all
  select region_code, year, 'all', sum(workers) from counted group by region_code, year
),
roles as (
  select code as role_code, programme_code, required_per_region from ref_worker_roles
  union all
  select 'all', null, null
),
required as (
  select
    l.region_code,
    y.year,
    r.role_code,
    case when count(coalesce(q.posts, r.required_per_region)) = count(*) then sum(coalesce(q.posts, r.required_per_region)) end as posts
  from lineage as l
  cross join data_years as y
  cross join roles as r
  left join required_posts as q on q.region_code = l.district_code and q.year = y.year and q.role_code = r.role_code
  group by l.region_code, y.year, r.role_code
)
select
  s.region_code,
  y.year,
  r.role_code,
  r.programme_code,
  q.posts::integer as posts_required,
  coalesce(t.workers, 0)::integer as workers
from scope_regions as s
cross join data_years as y
cross join roles as r
join required as q on q.region_code = s.region_code and q.year = y.year and q.role_code = r.role_code
left join with_total as t on t.region_code = s.region_code and t.year = y.year and t.role_code = r.role_code
where exists (select 1 from worker_roster)
