-- One row per region, year and family problem (and `all`), province and regencies: counselling cases received in the year,
-- and what became of them so far. A case is closed when a day or an outcome says so.
with
cases as (
  select
    year(received_on) as year,
    left(region_code, 5) as regency_code,
    problem_code,
    closed_on is not null or outcome_code is not null as closed,
    outcome_code
  from lk3_cases
),
counted as (
  select
    s.region_code,
    c.year,
    coalesce(c.problem_code, 'all') as problem_code,
    count(*) as received,
    count(*) filter (where c.closed) as closed,
    count(*) filter (where c.outcome_code = 'reconciled') as reconciled,
    count(*) filter (where c.outcome_code = 'referred') as referred
  from cases as c
  join containment as s on s.place_code = c.regency_code
  group by grouping sets ((s.region_code, c.year, c.problem_code), (s.region_code, c.year))
),
problems as (
  select code as problem_code from ref_code_lists where dimension = 'family_problem'
  union all
  select 'all'
)
select
  p.region_code,
  p.year,
  k.problem_code,
  coalesce(c.received, 0)::integer as received,
  coalesce(c.closed, 0)::integer as closed,
  coalesce(c.reconciled, 0)::integer as reconciled,
  coalesce(c.referred, 0)::integer as referred,
  p.complete
from reporting as p
join scope_regions as s on s.region_code = p.region_code and s.level <> 'district'
cross join problems as k
left join counted as c on c.region_code = p.region_code and c.year = p.year and c.problem_code = k.problem_code
where p.dataset = 'lk3_cases'
