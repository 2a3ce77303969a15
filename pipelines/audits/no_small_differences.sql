-- Promise: what is left of a published total after its published parts is 0 or at least the threshold.
with
counts as (
  select 'ppks_cases' as table_name, region_code, year, category_code as code, cases as people from published_ppks_cases
  union all
  select 'ppks_profile by ' || sex_code || ' ' || age_code, region_code, year, category_code, cases from published_ppks_profile
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
  union all
  select 'arrivals', region_code, year, type_code, arrivals from published_panti_places
  union all
  select 'exits', region_code, year, type_code, exits from published_panti_places
  union all
  select 'waiting', region_code, year, type_code, waiting from published_panti_places
  union all
  select 'arrivals by month', region_code, year, month::varchar, arrivals from published_panti_months
  union all
  select 'exits by month', region_code, year, month::varchar, exits from published_panti_months
  union all
  select unnest(['arrivals by month', 'exits by month']), region_code, year, 'all', unnest([arrivals, exits])
  from published_panti_places
  where type_code = 'all' and region_code in (select region_code from published_panti_months)
  union all
  select 'in_facility', region_code, year, category_code, in_facility from published_panti_clients
  union all
  select 'outside_facility', region_code, year, category_code, outside_facility from published_panti_clients
  union all
  select 'verification', region_code, year, verification_code, cases from published_ppks_verification
  union all
  select 'welfare ' || unit_code, region_code, year, decile_code, families from published_welfare
  union all
  select 'aid_components', region_code, year, component_code, recipients from published_aid_components
  union all
  select 'psks', region_code, year, kind_code, bodies from published_psks where kind_code = 'keluarga_pioner'
  union all
  select 'participants by forum', region_code, year, forum_code, participants from published_forum_sessions where kind_code = 'all'
  union all
  select 'participants by kind', region_code, year, kind_code, participants from published_forum_sessions where forum_code = 'all'
  union all
  select 'services ' || kind_code, region_code, year, category_code, received from published_services
  union all
  select 'resolved ' || kind_code, region_code, year, category_code, resolved from published_services
  union all
  select 'late ' || kind_code, region_code, year, category_code, resolved - resolved_on_time from published_services
  union all
  select 'open ' || kind_code, region_code, year, category_code, received - resolved from published_services
  union all
  select 'verified ' || kind_code, region_code, year, category_code, verified from published_services
  union all
  select 'channels ' || kind_code, region_code, year, channel_code, received from published_service_channels
  union all
  select 'lk3', region_code, year, problem_code, received from published_lk3
  union all
  select 'lk3 closed', region_code, year, problem_code, closed from published_lk3
),
parents as (
  select region_code, parent_code from published_regions where valid_to is null and level <> 'village'
),
by_region as (
  select p.table_name, p.region_code, p.year, p.code, any_value(p.people) as total, coalesce(sum(c.people), 0) as parts
  from counts as p
  join parents as r on r.parent_code = p.region_code
  join counts as c on c.table_name = p.table_name and c.year = p.year and c.code = p.code and c.region_code = r.region_code
  where p.people is not null
  group by p.table_name, p.region_code, p.year, p.code
),
by_code as (
  select p.table_name, p.region_code, p.year, p.code, any_value(p.people) as total, coalesce(sum(c.people), 0) as parts
  from counts as p
  join counts as c on c.table_name = p.table_name and c.region_code = p.region_code and c.year = p.year and c.code <> 'all'
  where p.code = 'all' and p.people is not null
  group by p.table_name, p.region_code, p.year, p.code
)
select table_name, region_code, year, code
from (from by_region union all from by_code)
where total - parts > 0 and total - parts < case when starts_with(table_name, 'lk3') then $tier_3 else $tier_1 end
