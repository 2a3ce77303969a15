-- One row per region, year and state of verification (and `all`), down to districts: records of the registry.
-- All that were received count here, people proposed or found not eligible included. Eligible, taken over and not
-- recorded together are the cases of ppks_cases.
with
counted as (
  select l.region_code, r.year, coalesce(r.verification, 'unstated') as verification_code, count(*) as cases
  from (
    select year, verification, left(region_code, 8) as district_code from ppks_registry
  ) as r
  join lineage as l on l.district_code = r.district_code
  group by l.region_code, r.year, r.verification
),
with_total as (
  select region_code, year, verification_code, cases from counted
  union all
  select region_code, year, 'all', sum(cases) from counted group by region_code, year
),
verifications as (
  select code as verification_code from ref_code_lists where dimension = 'verification'
  union all
  select 'all'
)
select p.region_code, p.year, v.verification_code, coalesce(t.cases, 0)::integer as cases, p.complete
from reporting as p
cross join verifications as v
left join with_total as t
  on t.region_code = p.region_code and t.year = p.year and t.verification_code = v.verification_code
where p.dataset = 'ppks_registry'
