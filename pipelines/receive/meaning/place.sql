-- Grain of `places`: one row per distinct way in which the file writes a place (its parts' texts).
-- Each part is looked for within the one above it; a part that is not found ends the search. `required` is the finest
-- level that the dataset asks for; a part that may be empty, and is, leaves the place at the level above. A name that fits
-- two places is none of them. A number is the last part of a code (KDKAB, KDKEC, KDDESA), zeros in front of it lost or not.
CREATE TABLE places AS
WITH numbered AS (
  SELECT *,
    CASE WHEN regexp_full_match(tidy(regency), '\d{1,2}') THEN tidy(regency)::INTEGER END AS regency_number,
    CASE WHEN regexp_full_match(tidy(district), '\d{1,3}') THEN tidy(district)::INTEGER END AS district_number,
    CASE WHEN regexp_full_match(tidy(village), '\d{1,4}') THEN tidy(village)::INTEGER END AS village_number
  FROM written_places
),
-- What only one authority can have written: the home ministry gives a district two digits and a village four, the
-- statistics office (BPS) three to each, and to districts none below 10.
told AS (
  SELECT *,
    coalesce(village_number > 999 OR district_number BETWEEN 1 AND 9 AND len(tidy(district)) < 3, FALSE) AS by_kemendagri,
    coalesce(village_number BETWEEN 1 AND 999 OR district_number IS NOT NULL AND len(tidy(district)) = 3, FALSE) AS by_bps
  FROM numbered
),
-- A row that could be of either is as the others of the file are; NULL where these do not tell, or contradict each other.
authored AS (
  SELECT *, CASE
    WHEN by_kemendagri <> by_bps THEN if(by_kemendagri, 'kemendagri', 'bps')
    WHEN by_kemendagri OR bool_or(by_kemendagri) OVER () = bool_or(by_bps) OVER () THEN NULL
    ELSE if(bool_or(by_kemendagri) OVER (), 'kemendagri', 'bps') END AS authority
  FROM told
),
spelled AS (
  SELECT *, coalesce(authority || ':' || regency_number, spelling(regency)) AS regency_spelling,
    coalesce(authority || ':' || district_number, spelling(district)) AS district_spelling,
    coalesce(authority || ':' || village_number, spelling(village)) AS village_spelling
  FROM authored
),
known AS (FROM place_spellings UNION ALL FROM place_codes),
with_regency AS (
  SELECT w.*, p.region_code AS regency_code, CASE
    WHEN says_nothing(regency) THEN CASE
      WHEN NOT list_contains(getvariable('optional_parts'), 'regency') OR NOT says_nothing(district) THEN 'required_missing' END
    WHEN p.region_code IS NOT NULL THEN NULL
    WHEN EXISTS (FROM place_twins AS t WHERE t.level = 'regency' AND t.spelling = w.regency_spelling) THEN 'region_ambiguous'
    WHEN EXISTS (FROM places_elsewhere AS e WHERE e.spelling = w.regency_spelling) THEN 'region_outside'
    ELSE 'region_unknown' END AS regency_fault
  FROM spelled AS w
  LEFT JOIN known AS p ON p.level = 'regency' AND p.spelling = w.regency_spelling
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
  LEFT JOIN known AS p
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
  LEFT JOIN known AS p
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
