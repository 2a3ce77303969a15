-- Promise: every published count of people is 0 or at least the threshold of its tier.
with
counts as (
  select 'ppks_cases' as table_name, c.region_code, c.year, c.category_code as code, c.cases as people, coalesce(k.tier, 1) as tier
  from published_ppks_cases as c
  left join published_codes as k on k.dimension = 'ppks_category' and k.code = c.category_code
  union all
  select 'ppks_profile', p.region_code, p.year, p.category_code || ' ' || p.sex_code || ' ' || p.age_code, p.cases, coalesce(k.tier, 1)
  from published_ppks_profile as p
  left join published_codes as k on k.dimension = 'ppks_category' and k.code = p.category_code
  union all
  select 'ppks_villages', region_code, year, '', cases, 1 from published_ppks_villages
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
  union all
  select 'panti_months', region_code, year, month::varchar, unnest([arrivals, exits, waiting]), 1 from published_panti_months
  union all
  select 'panti_places', p.region_code, p.year, p.type_code, unnest([p.arrivals, p.exits, p.waiting]), coalesce(k.tier, 1)
  from published_panti_places as p
  left join published_codes as k on k.dimension = 'institution_type' and k.code = p.type_code
  union all
  select 'panti_clients', c.region_code, c.year, c.category_code,
    unnest([c.in_facility, c.outside_facility, c.in_facility + c.outside_facility]), coalesce(k.tier, 1)
  from published_panti_clients as c
  left join published_codes as k on k.dimension = 'ppks_category' and k.code = c.category_code
  union all
  select 'ppks_verification', region_code, year, verification_code, cases, 1 from published_ppks_verification
  union all
  select 'ppks_verification', v.region_code, v.year, 'unrecognised', v.cases - c.cases, 1
  from published_ppks_verification as v
  join published_ppks_cases as c
    on c.region_code = v.region_code and c.year = v.year and c.category_code = 'all'
  where v.verification_code = 'all'
  union all
  select 'welfare', region_code, year, decile_code, families, 1 from published_welfare
  union all
  select 'aid_components', region_code, year, component_code, recipients, 1 from published_aid_components
  union all
  select 'psks', region_code, year, kind_code,
    unnest([bodies, registered, registration_expired, accredited, accreditation_expired]), 1
  from published_psks
  where kind_code = 'keluarga_pioner'
  union all
  select 'forum_sessions', region_code, year, forum_code || ' ' || kind_code, participants, 1 from published_forum_sessions
  union all
  select 'services', s.region_code, s.year, s.kind_code || ' ' || s.category_code,
    unnest([
      s.received, s.verified, s.received - s.verified, s.referred, s.received - s.referred,
      s.resolved, s.received - s.resolved, s.resolved_in_village, s.resolved - s.resolved_in_village,
      s.resolved_on_time, s.resolved - s.resolved_on_time, s.open_0_5, s.open_6_14, s.open_15_60, s.open_over_60,
      s.received - s.open_0_5 - s.open_6_14 - s.open_15_60 - s.open_over_60
    ]),
    coalesce(k.tier, 1)
  from published_services as s
  left join published_codes as k on k.dimension = 'complaint_category' and k.code = s.category_code
  union all
  select 'service_channels', region_code, year, kind_code || ' ' || channel_code, received, 1 from published_service_channels
  union all
  select 'lk3', region_code, year, problem_code,
    unnest([received, closed, received - closed, reconciled, referred, closed - reconciled - referred]), 3
  from published_lk3
)
select table_name, region_code, year, code
from counts
where people > 0 and people < case tier when 1 then $tier_1 when 2 then $tier_2 else $tier_3 end
