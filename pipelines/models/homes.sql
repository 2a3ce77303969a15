-- One row per year and care home: the version of its capacity and papers in force on 31 December.
select
  y.year,
  i.institution_id,
  i.type_code,
  i.owner_code <> 'private' as of_government,
  i.region_code as district_code,
  i.capacity,
  i.licensed_until,
  i.accreditation,
  i.accredited_until
from institutions as i
cross join data_years as y
where i.valid_from <= make_date(y.year, 12, 31)
qualify row_number() over (partition by y.year, i.institution_id order by i.valid_from desc, i.capacity desc) = 1
