-- One row per region and year, down to districts: poor families, and how many of them at least one family programme paid.
-- Families outside the registry are not counted, however many programmes pay them; nor are families only
-- proposed, or found not eligible.
with
families as (
  select year, family_card, max(left(region_code, 8)) as district_code
  from recognised_ppks
  where category_code = 'fakir_miskin'
  group by year, family_card
),
paid_families as (
  select distinct d.year, d.family_card
  from disbursements as d
  join ref_programmes as p on p.code = d.programme_code
  where d.status = 'paid' and p.unit = 'family'
),
counted as (
  select
    l.region_code,
    f.year,
    count(*) as families_in_need,
    count(p.family_card) as families_reached
  from families as f
  left join paid_families as p on p.year = f.year and p.family_card = f.family_card
  join lineage as l on l.district_code = f.district_code
  group by l.region_code, f.year
),
both_reported as (
  select region_code, year, bool_and(complete) as complete, count(distinct dataset) = 2 as both_sent
  from reporting
  where dataset in ('ppks_registry', 'disbursements')
  group by region_code, year
)
select
  b.region_code,
  b.year,
  coalesce(c.families_in_need, 0)::integer as families_in_need,
  coalesce(c.families_reached, 0)::integer as families_reached,
  (coalesce(c.families_in_need, 0) - coalesce(c.families_reached, 0))::integer as families_unreached,
  b.complete and b.both_sent as complete
from both_reported as b
left join counted as c on c.region_code = b.region_code and c.year = b.year
