-- One row per region, year, PPKS category (and `all`), sex and age group (and `all` of each): cases, as in ppks_cases.
-- Age is that reached in the year. Categories of the first tier, and all together, by sex and age down to districts;
-- those of the second by sex alone, for province and regencies; those of the third not at all. What the registry does not
-- say is a code of its own, where some row of the year does not say it.
with
people as (
  select
    r.year,
    left(r.region_code, 8) as district_code,
    r.category_code,
    c.tier,
    coalesce(r.sex, 'unstated') as sex_code,
    case
      when r.age is null then 'unstated'
      when r.age < 6 then 'age_0_5'
      when r.age < 18 then 'age_6_17'
      when r.age < 60 then 'age_18_59'
      else 'age_60_over'
    end as age_code
  from recognised_ppks as r
  join ref_ppks as c on c.code = r.category_code
),
counted as (
  select
    l.region_code,
    p.year,
    coalesce(p.category_code, 'all') as category_code,
    coalesce(p.sex_code, 'all') as sex_code,
    coalesce(p.age_code, 'all') as age_code,
    count(*) as cases
  from people as p
  join lineage as l on l.district_code = p.district_code
  group by l.region_code, p.year, cube (p.category_code, p.sex_code, p.age_code)
),
sexes as (
  select distinct year, sex_code from people
  union
  select y.year, code from data_years as y cross join ref_code_lists where dimension = 'sex' and code <> 'unstated'
  union
  select year, 'all' from data_years
),
ages as (
  select distinct year, age_code from people
  union
  select y.year, code from data_years as y cross join ref_code_lists where dimension = 'age_group' and code <> 'unstated'
  union
  select year, 'all' from data_years
),
categories as (
  select code as category_code, tier from ref_ppks
  union all
  select 'all', 1
)
select
  p.region_code,
  p.year,
  c.category_code,
  s.sex_code,
  a.age_code,
  coalesce(t.cases, 0)::integer as cases,
  p.complete
from reporting as p
join scope_regions as r on r.region_code = p.region_code
cross join categories as c
join sexes as s on s.year = p.year
join ages as a on a.year = p.year
left join counted as t
  on t.region_code = p.region_code
  and t.year = p.year
  and t.category_code = c.category_code
  and t.sex_code = s.sex_code
  and t.age_code = a.age_code
where p.dataset = 'ppks_registry'
  and (c.tier = 1 or (c.tier = 2 and a.age_code = 'all' and r.level <> 'district'))
  and not (s.sex_code = 'all' and a.age_code = 'all')
