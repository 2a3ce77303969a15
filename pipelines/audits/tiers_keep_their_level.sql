-- Promise: districts show totals and the need category only; the sensitive categories never go below regencies.
with
districts as (
  select region_code from published_regions where level in ('district', 'village')
)
select c.region_code, c.year, c.category_code as code
from published_ppks_cases as c
semi join districts as d on d.region_code = c.region_code
where c.category_code not in ('all', 'fakir_miskin')
union all
select p.region_code, p.year, p.type_code
from published_panti_places as p
semi join districts as d on d.region_code = p.region_code
where p.type_code <> 'all'
union all
select w.region_code, w.year, w.role_code
from published_workers as w
semi join districts as d on d.region_code = w.region_code
where w.role_code <> 'all'
union all
select i.region_code, i.year, i.role_code
from published_incentives as i
semi join districts as d on d.region_code = i.region_code
where i.role_code <> 'all'
union all
select r.region_code, r.year, ''
from published_ppks_persons as r
semi join districts as d on d.region_code = r.region_code
