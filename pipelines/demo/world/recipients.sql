-- Grain of `recipients`: one row per programme, person and component (PKH alone has any), with the rupiah of one stage
-- (permakanan: of one day) and the years in which they are paid. Most are poor households of the registry; some are not (inclusion error), and many poor
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

-- Grain: one row per PKH household and component, a fourth of its yearly rupiah per stage. One component per kind, at
-- most four (the programme's own limit), and a primary pupil where chance gives none.
CREATE TABLE pkh_amounts AS
WITH held AS (
  SELECT s.person_id, c.component_code, c.amount, draw('pkh order ' || c.component_code, s.person_id) AS place
  FROM served AS s CROSS JOIN pkh_components AS c
  WHERE s.pkh AND draw('pkh has ' || c.component_code, s.person_id) < CASE c.component_code
    WHEN 'hamil' THEN 0.04 WHEN 'aud' THEN 0.3 WHEN 'sd' THEN 0.45 WHEN 'smp' THEN 0.28
    WHEN 'sma' THEN 0.25 WHEN 'disabilitas' THEN 0.05 ELSE 0.16 END
),
kept AS (
  SELECT person_id, component_code, amount FROM held
  QUALIFY row_number() OVER (PARTITION BY person_id ORDER BY place, component_code) <= 4
)
SELECT person_id, component_code, amount::BIGINT // 4 AS amount FROM kept
UNION ALL
SELECT s.person_id, c.component_code, c.amount::BIGINT // 4
FROM served AS s CROSS JOIN pkh_components AS c
WHERE s.pkh AND c.component_code = 'sd' AND s.person_id NOT IN (SELECT person_id FROM kept);

-- Grain: one row per person of a poor household: its head, and who lives with it.
CREATE TABLE members AS
SELECT p.person_id, p.category_code, p.birth_date
FROM people AS p JOIN people AS h ON h.person_id = p.household_id
WHERE h.category_code = 'fakir_miskin';

CREATE TABLE recipients AS
WITH lasting AS (
  SELECT 'sembako' AS programme_code, person_id, NULL::VARCHAR AS component_code, getvariable('sembako_amount')::BIGINT AS amount
  FROM served WHERE sembako
  UNION ALL
  SELECT 'pkh', person_id, component_code, amount FROM pkh_amounts
  UNION ALL
  SELECT 'permakanan', person_id, NULL, getvariable('meal_amount')::BIGINT FROM people
  WHERE category_code IN ('lansia_terlantar', 'disabilitas') AND draw('permakanan', person_id) < 0.065
  UNION ALL
  SELECT 'pbi_jk', person_id, NULL, getvariable('premium_amount')::BIGINT FROM members WHERE draw('pbi_jk', person_id) < 0.35
  UNION ALL
  SELECT 'lksa', person_id, NULL, 900000 FROM people
  WHERE category_code IN ('anak_terlantar', 'balita_terlantar') AND draw('lksa', person_id) < 0.08
),
-- Paid once: somebody helped in one of the three years is not helped again.
once AS (
  SELECT 'atensi' AS programme_code, person_id, 600000 * (1 + floor(draw('atensi amount', person_id) * 4))::BIGINT AS amount, 0.06 AS share
  FROM people WHERE category_code IN ('disabilitas', 'anak_disabilitas', 'lansia_terlantar', 'anak_terlantar', 'korban_napza')
  UNION ALL
  SELECT 'kube', person_id, 2000000, 0.006 FROM members WHERE category_code = 'fakir_miskin'
  UNION ALL
  SELECT 'pelatihan', person_id, 750000, 0.06 FROM members WHERE category_code IN ('prse', 'disabilitas')
  UNION ALL
  SELECT 'bansos', person_id, 500000 * (1 + floor(draw('bansos amount', person_id) * 3))::BIGINT, 0.015
  FROM members WHERE category_code = 'fakir_miskin'
),
-- The province's own programme is for the poor whom PKH does not reach; as many per regency as were allocated.
allocated AS (
  SELECT s.person_id, row_number() OVER (PARTITION BY r.region_code ORDER BY draw('jamsosratu', s.person_id), s.person_id) AS place,
    r.jamsosratu
  FROM served AS s JOIN regencies AS r ON r.region_code = substring(s.region_code, 1, 5)
  WHERE s.category_code = 'fakir_miskin' AND NOT s.pkh
),
dated AS (
  SELECT programme_code, person_id, component_code, amount,
    CASE WHEN draw('enter ' || programme_code, person_id) < 0.06 THEN 2025
      WHEN draw('enter ' || programme_code, person_id) < 0.12 THEN 2024 ELSE 2023 END AS first_year,
    CASE WHEN draw('leave ' || programme_code, person_id) < 0.03 THEN 2023
      WHEN draw('leave ' || programme_code, person_id) < 0.06 THEN 2024 ELSE 2025 END AS last_year
  FROM lasting
  UNION ALL
  SELECT programme_code, person_id, NULL, amount, helped_in, helped_in
  FROM (SELECT *, 2023 + floor(draw('year of ' || programme_code, person_id) * 3)::INTEGER AS helped_in FROM once)
  WHERE draw(programme_code, person_id) < share
  UNION ALL
  SELECT 'jamsosratu', person_id, NULL, NULL,
    CASE WHEN place > jamsosratu * 0.97 THEN 2025 WHEN place > jamsosratu * 0.94 THEN 2024 ELSE 2023 END, 2025
  FROM allocated WHERE place <= jamsosratu
)
SELECT d.programme_code, d.person_id, d.component_code, p.nik, p.family_card, p.region_code, d.amount, d.first_year,
  greatest(d.first_year, d.last_year) AS last_year
FROM dated AS d JOIN people AS p USING (person_id);

DROP TABLE served;
DROP TABLE pkh_amounts;
DROP TABLE members;
