-- Grain: one row per household (until 2024) or family (since 2025) and year in an area: every poor one, and some that are
-- not. Poor families in the registry of the year stand in the lowest four deciles; those out of it have risen to the fifth.
CREATE OR REPLACE TEMP TABLE clean AS
WITH registered AS (
  SELECT person_id FROM registrations
  WHERE category_code = 'fakir_miskin' AND $year::INTEGER BETWEEN first_year AND last_year
),
heads AS (
  SELECT p.person_id, p.family_card, p.nik, p.region_code, p.category_code, r.person_id IS NOT NULL AS is_registered,
    draw('decile', p.person_id) AS welfare
  FROM people AS p LEFT JOIN registered AS r USING (person_id)
  WHERE p.person_id = p.household_id AND (p.category_code IS NULL OR p.category_code = 'fakir_miskin')
    AND starts_with(p.region_code, $area)
)
SELECT $year::INTEGER AS year, CASE WHEN $year::INTEGER < 2025 THEN 'household' ELSE 'family' END AS unit, family_card,
  CASE WHEN draw('head unknown', person_id) >= 0.01 THEN nik END AS nik, region_code,
  CASE WHEN draw('ranked', person_id) < 0.02 THEN NULL
    WHEN is_registered THEN CASE WHEN welfare < 0.34 THEN 1 WHEN welfare < 0.62 THEN 2 WHEN welfare < 0.84 THEN 3 ELSE 4 END
    WHEN category_code IS NOT NULL THEN 5
    ELSE 5 + floor(6 * welfare * welfare)::INTEGER END AS decile,
  CASE WHEN draw('matched', person_id) >= 0.7 + 0.12 * ($year::INTEGER - 2023) THEN NULL
    WHEN draw('match', person_id) < 0.94 THEN 'matched'
    ELSE 'unmatched' END AS civil_match
FROM heads
ORDER BY region_code, family_card;
