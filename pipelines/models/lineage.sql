-- containment: one row per place (district, regency or the scope) and region that contains it, itself included; lineage:
-- the same for districts alone. data_years: the years anything counted speaks of (plans and budgets reach further ahead).
-- data_end: the last day of the last month of the data. working_days: every day with the number of working days up to
-- it, Saturdays, Sundays, holidays and collective leave left out; years without a list of holidays lose weekends only.
-- recognised_ppks: the registry without those only proposed or found not eligible, who are no PPKS.
create or replace table containment as
select place.region_code as place_code, region.region_code, region.level
from scope_regions as place
join scope_regions as region on starts_with(place.region_code || '.', region.region_code || '.');

create or replace table lineage as
select c.place_code as district_code, c.region_code, c.level
from containment as c
join scope_regions as district on district.region_code = c.place_code and district.level = 'district';

create or replace table data_years as
select year::integer as year from ppks_registry
union
select year::integer from households
union
select year::integer from disbursements
union
select year::integer from incentive_payments
union
select year::integer from occupancy
union
select year::integer from institution_clients
union
select year(received_on)::integer from service_cases
union
select year(received_on)::integer from lk3_cases;

create or replace table data_end as
select
  last_day(
    coalesce(
      greatest(
        (select max(make_date(year, month, 1)) from occupancy),
        (select max(due_on) from disbursements),
        (select max(due_on) from incentive_payments),
        (select max(make_date(year, 12, 1)) from ppks_registry),
        (select max(make_date(year, 12, 1)) from households),
        (select max(make_date(year, 12, 1)) from institution_clients),
        (select max(greatest(received_on, verified_on, referred_on, resolved_on)) from service_cases),
        (select max(greatest(received_on, closed_on)) from lk3_cases),
        (select max(held_on) from activities),
        (select max(make_date(year, month, 1)) from budget_months where realised is not null)
      ),
      greatest(
        (select max(make_date(year, 12, 1)) from budget),
        (select max(make_date(year, 12, 1)) from grants),
        (select max(make_date(year, 12, 1)) from district_population),
        (select max(active_from) from worker_roster),
        (select max(active_from) from psks_bodies),
        (select max(valid_from) from institutions),
        (select max(since) from puskesos)
      )
    )
  ) as day;

create or replace table working_days as
select
  d.day::date as day,
  (count(*) filter (where isodow(d.day) < 6 and h.day is null) over (order by d.day))::integer as number
from range(date '1990-01-01', date '2110-01-01', interval 1 day) as d (day)
left join (select distinct day from ref_holidays) as h on h.day = d.day::date;

create or replace view recognised_ppks as
select year, nik, family_card, region_code, category_code, disability_kind, assessment, sex, year - birth_date as age
from ppks_registry
where verification is null or verification in ('eligible', 'taken_over');
