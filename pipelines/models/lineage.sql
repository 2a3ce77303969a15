-- lineage: one row per district and region that contains it, itself included; data_years: the years anything speaks of.
create or replace table lineage as
select district.region_code as district_code, region.region_code, region.level
from scope_regions as district
join scope_regions as region on starts_with(district.region_code || '.', region.region_code || '.')
where district.level = 'district';

create or replace table data_years as
select year from ppks_registry
union
select year from disbursements
union
select year from incentive_payments
union
select year from occupancy;
