-- Promise: below regencies only categories of the first tier are shown, and villages all of them together; the sensitive
-- categories, and tables of small numbers, never go below regencies; the second tier is never told by age, the third by
-- neither sex nor age.
with
districts as (
  select region_code from published_regions where level in ('district', 'village')
),
sensitive as (
  select code, tier from published_codes where dimension = 'ppks_category' and tier > 1
)
select c.region_code, c.year, c.category_code as code
from published_ppks_cases as c
semi join districts as d on d.region_code = c.region_code
semi join sensitive as s on s.code = c.category_code
union all
select c.region_code, c.year, c.category_code
from published_ppks_cases as c
semi join published_regions as v on v.region_code = c.region_code and v.level = 'village'
union all
select p.region_code, p.year, p.category_code
from published_ppks_profile as p
join sensitive as s on s.code = p.category_code
where s.tier = 3 or p.age_code <> 'all' or p.region_code in (select region_code from districts)
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
union all
select w.region_code, w.year, w.decile_code
from published_welfare as w
semi join districts as d on d.region_code = w.region_code
where w.decile_code <> 'all'
union all
select b.region_code, b.year, b.kind_code
from published_psks as b
semi join districts as d on d.region_code = b.region_code
where b.kind_code = 'keluarga_pioner'
union all
select f.region_code, f.year, f.forum_code || f.kind_code
from published_forum_sessions as f
semi join districts as d on d.region_code = f.region_code
where f.forum_code <> 'all' or f.kind_code <> 'all'
union all
select s.region_code, s.year, s.category_code
from published_services as s
semi join districts as d on d.region_code = s.region_code
where s.category_code <> 'all'
union all
select t.region_code, t.year, ''
from published_aid_components as t
semi join districts as d on d.region_code = t.region_code
union all
select t.region_code, t.year, ''
from published_panti_clients as t
semi join districts as d on d.region_code = t.region_code
union all
select t.region_code, t.year, ''
from published_service_channels as t
semi join districts as d on d.region_code = t.region_code
union all
select t.region_code, t.year, ''
from published_lk3 as t
semi join districts as d on d.region_code = t.region_code
