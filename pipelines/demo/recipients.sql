-- Grain of `recipients`: one row per programme and person, with the rupiah of one stage (permakanan: of one day) and the
-- years in which they are paid. Most are poor households of the registry; some are not (inclusion error), and many poor
-- households receive nothing (exclusion error).

CREATE TABLE served AS
WITH households AS (
  -- Made up: aid reaches some regencies, and some districts within them, better than others.
  SELECT person_id, household_id, region_code, category_code,
    0.7 + 0.5 * draw('reach of regency', substring(region_code, 1, 5))
      + 0.4 * (draw('reach of district', substring(region_code, 1, 8)) - 0.5) AS reach
  FROM people
  WHERE person_id = household_id AND (category_code IS NULL OR category_code = 'fakir_miskin')
)
SELECT person_id, household_id, region_code, category_code,
  draw('sembako', person_id) < reach * CASE category_code WHEN 'fakir_miskin' THEN 0.45 ELSE 0.42 END AS sembako,
  draw('pkh', person_id) < CASE
    WHEN category_code IS NULL THEN 0.12
    WHEN draw('sembako', person_id) < reach * 0.45 THEN 0.42
    ELSE 0.045 END AS pkh
FROM households;

-- Grain: one row per PKH household; the sum of its components, a fourth of it per stage. One component per kind, at most
-- four (the programme's own limit), and a primary pupil where chance gives none.
CREATE TABLE pkh_amounts AS
WITH held AS (
  SELECT s.person_id, c.component_code, c.amount, draw('pkh order ' || c.component_code, s.person_id) AS place
  FROM served AS s CROSS JOIN pkh_components AS c
  WHERE s.pkh AND draw('pkh has ' || c.component_code, s.person_id) < CASE c.component_code
    WHEN 'hamil' THEN 0.04 WHEN 'aud' THEN 0.3 WHEN 'sd' THEN 0.45 WHEN 'smp' THEN 0.28
    WHEN 'sma' THEN 0.25 WHEN 'disabilitas' THEN 0.05 ELSE 0.16 END
),
kept AS (
  SELECT person_id, amount FROM held
  QUALIFY row_number() OVER (PARTITION BY person_id ORDER BY place, component_code) <= 4
)
SELECT s.person_id,
  coalesce(sum(k.amount), (SELECT min(amount) FROM pkh_components))::BIGINT // 4 AS amount
FROM served AS s LEFT JOIN kept AS k USING (person_id)
WHERE s.pkh
GROUP BY s.person_id;

CREATE TABLE recipients AS
WITH chosen AS (
  SELECT 'sembako' AS programme_code, person_id, getvariable('sembako_amount')::BIGINT AS amount FROM served WHERE sembako
  UNION ALL
  SELECT 'pkh', person_id, amount FROM pkh_amounts
  UNION ALL
  SELECT 'permakanan', person_id, getvariable('meal_amount')::BIGINT FROM people
  WHERE category_code IN ('lansia_terlantar', 'disabilitas') AND draw('permakanan', person_id) < 0.065
),
-- The province's own programme is for the poor whom PKH does not reach; as many per regency as were allocated.
allocated AS (
  SELECT s.person_id, row_number() OVER (PARTITION BY r.region_code ORDER BY draw('jamsosratu', s.person_id), s.person_id) AS place,
    r.jamsosratu
  FROM served AS s JOIN regencies AS r ON r.region_code = substring(s.region_code, 1, 5)
  WHERE s.category_code = 'fakir_miskin' AND NOT s.pkh
),
dated AS (
  SELECT programme_code, person_id, amount,
    CASE WHEN draw('enter ' || programme_code, person_id) < 0.06 THEN 2025
      WHEN draw('enter ' || programme_code, person_id) < 0.12 THEN 2024 ELSE 2023 END AS first_year,
    CASE WHEN draw('leave ' || programme_code, person_id) < 0.03 THEN 2023
      WHEN draw('leave ' || programme_code, person_id) < 0.06 THEN 2024 ELSE 2025 END AS last_year
  FROM chosen
  UNION ALL
  SELECT 'jamsosratu', person_id, NULL,
    CASE WHEN place > jamsosratu * 0.97 THEN 2025 WHEN place > jamsosratu * 0.94 THEN 2024 ELSE 2023 END, 2025
  FROM allocated WHERE place <= jamsosratu
)
SELECT d.programme_code, d.person_id, p.nik, p.family_card, p.region_code, d.amount, d.first_year,
  greatest(d.first_year, d.last_year) AS last_year
FROM dated AS d JOIN people AS p USING (person_id);

DROP TABLE served;
DROP TABLE pkh_amounts;
