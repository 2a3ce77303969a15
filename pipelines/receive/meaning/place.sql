-- Grain of `places`: one row per distinct way in which the file writes a place (its parts' texts).
-- Each part is looked for within the one above it; a part that is not found ends the search. `required` is the finest
-- level that the dataset asks for; a part that may be empty, and is, leaves the place at the level above. A name that fits
-- two places is none of them.
CREATE TABLE places AS
WITH spelled AS (
  SELECT *, spelling(regency) AS regency_spelling, spelling(district) AS district_spelling,
    spelling(village) AS village_spelling
  FROM written_places
),
with_regency AS (
  SELECT w.*, p.region_code AS regency_code, CASE
    WHEN says_nothing(regency) THEN CASE
      WHEN NOT list_contains(getvariable('optional_parts'), 'regency') OR NOT says_nothing(district) THEN 'required_missing' END
    WHEN p.region_code IS NOT NULL THEN NULL
    WHEN EXISTS (FROM place_twins AS t WHERE t.level = 'regency' AND t.spelling = w.regency_spelling) THEN 'region_ambiguous'
    WHEN EXISTS (FROM places_elsewhere AS e WHERE e.spelling = w.regency_spelling) THEN 'region_outside'
    ELSE 'region_unknown' END AS regency_fault
  FROM spelled AS w
  LEFT JOIN place_spellings AS p ON p.level = 'regency' AND p.spelling = w.regency_spelling
),
with_district AS (
  SELECT w.*, p.region_code AS district_code, CASE
    WHEN getvariable('place_level') = 'regency' THEN NULL
    WHEN says_nothing(district) THEN CASE
      WHEN NOT list_contains(getvariable('optional_parts'), 'district') OR NOT says_nothing(village) THEN 'required_missing' END
    WHEN p.region_code IS NOT NULL OR regency_code IS NULL THEN NULL
    WHEN EXISTS (FROM place_twins AS t
      WHERE t.level = 'district' AND t.parent_code = w.regency_code AND t.spelling = w.district_spelling) THEN 'region_ambiguous'
    ELSE 'region_unknown' END AS district_fault
  FROM with_regency AS w
  LEFT JOIN place_spellings AS p
    ON p.level = 'district' AND p.parent_code = w.regency_code AND p.spelling = w.district_spelling
),
with_village AS (
  SELECT w.*, p.region_code AS village_code, CASE
    WHEN getvariable('place_level') <> 'village' THEN NULL
    WHEN says_nothing(village) THEN CASE
      WHEN NOT list_contains(getvariable('optional_parts'), 'village') THEN 'required_missing' END
    WHEN p.region_code IS NOT NULL OR district_code IS NULL THEN NULL
    WHEN EXISTS (FROM place_twins AS t
      WHERE t.level = 'village' AND t.parent_code = w.district_code AND t.spelling = w.village_spelling) THEN 'region_ambiguous'
    ELSE 'region_unknown' END AS village_fault
  FROM with_district AS w
  LEFT JOIN place_spellings AS p
    ON p.level = 'village' AND p.parent_code = w.district_code AND p.spelling = w.village_spelling
)
SELECT place_id,
  CASE getvariable('place_level')
    WHEN 'regency' THEN coalesce(regency_code, province_code())
    WHEN 'district' THEN coalesce(district_code, regency_code, province_code())
    ELSE coalesce(village_code, district_code, regency_code, province_code())
  END AS region_code,
  nullif(list_filter([regency_fault || ':regency', district_fault || ':district', village_fault || ':village'],
    lambda fault: fault IS NOT NULL), []) AS faults
FROM with_village;
