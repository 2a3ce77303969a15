-- One row per region, year and PKH component, province and regencies, for the years whose payments are broken down: families
-- paid for the component, and how much. A family may be paid for several, so families must not be added; rupiah add up
-- to those of PKH in aid. A family counts where it counts in aid.
with
paid as (
  select
    year,
    family_card,
    coalesce(component_code, 'unstated') as component_code,
    max(max(left(region_code, 8))) over (partition by year, family_card) as district_code,
    sum(amount) filter (where status = 'paid') as amount_idr,
    bool_or(status = 'paid') as paid
  from disbursements
  where programme_code = 'pkh'
    and year in (select year from disbursements where programme_code = 'pkh' and component_code is not null)
  group by year, family_card, coalesce(component_code, 'unstated')
),
counted as (
  select
    l.region_code,
    p.year,
    p.component_code,
    count(*) filter (where p.paid) as recipients,
    sum(p.amount_idr) as amount_idr
  from paid as p
  join lineage as l on l.district_code = p.district_code and l.level <> 'district'
  group by l.region_code, p.year, p.component_code
)
select
  r.region_code,
  r.year,
  k.code as component_code,
  coalesce(c.recipients, 0)::integer as recipients,
  coalesce(c.amount_idr, 0)::bigint as amount_idr,
  r.complete
from reporting as r
join scope_regions as s on s.region_code = r.region_code and s.level <> 'district'
cross join (select code from ref_code_lists where dimension = 'aid_component') as k
left join counted as c on c.region_code = r.region_code and c.year = r.year and c.component_code = k.code
where r.dataset = 'disbursements' and r.item = 'pkh' and r.year in (select year from counted)
