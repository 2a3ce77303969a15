-- Grain: one row per care home and version of its capacity, of the given owners. Two homes in five changed their
-- capacity once: mostly another basis of counting.
CREATE OR REPLACE TEMP TABLE clean AS
WITH versions AS (
  SELECT *, DATE '2016-01-01' + floor(draw('home since', home_no) * 1800)::INTEGER AS valid_from, capacity AS places, 0 AS version
  FROM homes
  UNION ALL
  SELECT *, DATE '2023-07-01' + 184 * floor(draw('home changed', home_no) * 4)::INTEGER,
    greatest(3, round(capacity * (0.75 + 0.6 * draw('home change', home_no))))::INTEGER, 1
  FROM homes WHERE draw('home versions', home_no) < 0.4
)
SELECT institution_id, name, type_code, owner_code, region_code, places AS capacity,
  CASE floor(draw('basis', home_no * 2 + version) * 4)::INTEGER WHEN 0 THEN 'budget_quota' WHEN 1 THEN 'floor_area' ELSE 'beds' END AS basis,
  valid_from,
  -- The government's own homes need no licence.
  CASE WHEN owner_code = 'private' THEN registered_until(institution_id) END AS licensed_until,
  accreditation_of(institution_id) AS accreditation, accredited_until(institution_id) AS accredited_until
FROM versions
WHERE list_contains(string_split($owners, ','), owner_code)
ORDER BY institution_id, valid_from;
