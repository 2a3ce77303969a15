-- One row per account whose row only repeats its children: a code that begins another code of the same list (budget or
-- monthly cash), year, funding source and place. `5.1` is the parent of `5.1.02`, not of `5.10`.
with
accounts as (
  select distinct 'budget' as dataset, year, source_code, coalesce(region_code, '') as place_code, rtrim(account_code, '.') as account_code
  from budget
  where account_code is not null
  union
  select distinct 'budget_months', year, source_code, coalesce(region_code, ''), rtrim(account_code, '.')
  from budget_months
  where account_code is not null
),
parts as (
  select dataset, year, source_code, place_code, string_split(account_code, '.') as numbers from accounts
)
select distinct
  p.dataset,
  p.year,
  p.source_code,
  p.place_code,
  array_to_string(p.numbers[1:n.depth], '.') as account_code
from parts as p
cross join (select unnest(range(1, 41)) as depth) as n
where n.depth < len(p.numbers)
