-- Promise: what is left of a published total after its published parts is 0 or at least the threshold.
with
counts as (
  select 'ppks_cases' as table_name, region_code, year, category_code as code, cases as people from published_ppks_cases
  union all
  select 'ppks_persons', region_code, year, '', persons from published_ppks_persons
  union all
  select 'aid', region_code, year, programme_code, recipients from published_aid
  union all
  select 'families_in_need', region_code, year, '', families_in_need from published_need_reach
  union all
  select 'families_reached', region_code, year, '', families_reached from published_need_reach
  union all
  select 'families_unreached', region_code, year, '', families_in_need - families_reached from published_need_reach
  union all
  select 'workers', region_code, year, role_code, workers from published_workers
  union all
  select 'residents', region_code, year, type_code, residents from published_panti_places
  union all
  select 'places_needed', region_code, year, type_code, places_needed from published_panti_places
),
parents as (
  select region_code, parent_code from published_regions where valid_to is null and level <> 'village'
),
by_region as (
  select p.table_name, p.region_code, p.year, p.code, any_value(p.people) as total, coalesce(sum(c.people), 0) as parts,
    count(*) - count(c.people) as hidden
  from counts as p
  join parents as r on r.parent_code = p.region_code
  join counts as c on c.table_name = p.table_name and c.year = p.year and c.code = p.code and c.region_code = r.region_code
  where p.people is not null
  group by p.table_name, p.region_code, p.year, p.code
),
by_code as (
  select p.table_name, p.region_code, p.year, p.code, any_value(p.people) as total, coalesce(sum(c.people), 0) as parts,
    count(*) - count(c.people) as hidden
  from counts as p
  join counts as c on c.table_name = p.table_name and c.region_code = p.region_code and c.year = p.year and c.code <> 'all'
  where p.code = 'all' and p.people is not null
  group by p.table_name, p.region_code, p.year, p.code
)
select table_name, region_code, year, code
from (from by_region union all from by_code)
where (total - parts > 0 and total - parts < $tier_1) or (hidden = 1 and total - parts < greatest($tier_2, $tier_3) and total > parts)
