-- Promise: every published count of people is 0 or at least the threshold of its tier.
with
counts as (
  select 'ppks_cases' as table_name, c.region_code, c.year, c.category_code as code, c.cases as people, coalesce(k.tier, 1) as tier
  from published_ppks_cases as c
  left join published_codes as k on k.dimension = 'ppks_category' and k.code = c.category_code
  union all
  select 'ppks_persons', region_code, year, '', persons, 1 from published_ppks_persons
  union all
  select 'aid', region_code, year, programme_code, recipients, 1 from published_aid
  union all
  select 'need_reach', region_code, year, 'need', families_in_need, 1 from published_need_reach
  union all
  select 'need_reach', region_code, year, 'reached', families_reached, 1 from published_need_reach
  union all
  select 'need_reach', region_code, year, 'unreached', families_in_need - families_reached, 1 from published_need_reach
  union all
  select 'workers', region_code, year, role_code, workers, 1 from published_workers
  union all
  select 'panti_places', p.region_code, p.year, p.type_code, p.residents, coalesce(k.tier, 1)
  from published_panti_places as p
  left join published_codes as k on k.dimension = 'institution_type' and k.code = p.type_code
  union all
  select 'panti_places', p.region_code, p.year, p.type_code, p.places_needed, coalesce(k.tier, 1)
  from published_panti_places as p
  left join published_codes as k on k.dimension = 'institution_type' and k.code = p.type_code
  union all
  select 'panti_months', region_code, year, month::varchar, residents, 1 from published_panti_months
)
select table_name, region_code, year, code
from counts
where people > 0 and people < case tier when 1 then $tier_1 when 2 then $tier_2 else $tier_3 end
