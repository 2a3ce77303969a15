-- One row per village and year: cases of all PPKS categories together, as in ppks_cases. Cases of which only the district
-- is known are in no village.
with
counted as (
  select r.year, r.region_code, count(*) as cases from recognised_ppks as r group by r.year, r.region_code
)
select
  v.region_code,
  p.year,
  coalesce(c.cases, 0)::integer as cases,
  p.complete
from scope_villages as v
join reporting as p on p.dataset = 'ppks_registry' and p.region_code = v.district_code
left join counted as c on c.region_code = v.region_code and c.year = p.year
