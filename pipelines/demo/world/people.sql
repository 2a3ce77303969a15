-- Grain of `people`: one row per person: the head of every household, then individuals of a single category.
-- The category of a head is fakir_miskin, or null where the household is not poor.

CREATE TABLE people AS
WITH heads AS (
  SELECT v.region_code, v.village_no::BIGINT * 1000000 + n AS person_id, v.village_no::BIGINT * 1000000 + n AS household_id,
    CASE WHEN n < v.poor_households THEN 'fakir_miskin' END AS category_code, 21 AS min_age, 82 AS max_age, 0.17 AS female
  FROM (SELECT *, unnest(range(poor_households + other_households)) AS n FROM villages) AS v
),
individuals AS (
  SELECT *, village_no::BIGINT * 1000000 + 500000 + n AS person_id,
    draw('category', village_no::BIGINT * 1000000 + 500000 + n) AS chance
  FROM (SELECT *, unnest(range(individuals)) AS n FROM villages)
),
-- A disaster strikes a quarter of the districts, and remote communities live in few: elsewhere nobody is in these.
placed AS (
  SELECT i.region_code, i.person_id,
    CASE WHEN draw('own household', i.person_id) < 0.3 OR i.poor_households + i.other_households = 0 THEN i.person_id
      ELSE i.village_no::BIGINT * 1000000
        + floor(draw('household', i.person_id) * (i.poor_households + i.other_households))::BIGINT
    END AS household_id,
    s.category_code, s.min_age, s.max_age, s.female
  FROM individuals AS i JOIN shares AS s
    ON i.chance >= CASE WHEN i.city THEN s.city_low ELSE s.rural_low END
    AND i.chance < CASE WHEN i.city THEN s.city_high ELSE s.rural_high END
  WHERE NOT (s.category_code = 'korban_bencana_alam' AND draw('disaster', substring(i.region_code, 1, 8)) >= 0.25)
    AND NOT (s.category_code = 'kat' AND draw('kat', substring(i.region_code, 1, 8)) >= 0.35)
),
born AS (
  SELECT *, CASE WHEN draw('sex', person_id) < female THEN 'female' ELSE 'male' END AS sex,
    DATE '2025-07-01'
      - floor((min_age + draw('age', person_id) * (max_age + 0.999 - min_age)) * 365.25)::INTEGER AS birth_date
  FROM (SELECT * FROM heads UNION ALL SELECT * FROM placed)
),
-- District 99 of a regency does not exist, so that no number can be a living person's.
prefixed AS (
  SELECT *, replace(substring(region_code, 1, 5), '.', '') || '99'
    || lpad((day(birth_date) + CASE sex WHEN 'female' THEN 40 ELSE 0 END)::VARCHAR, 2, '0')
    || strftime(birth_date, '%m%y') AS prefix
  FROM born
),
cards AS (
  SELECT household_id, prefix || serial(5000, row_number() OVER (PARTITION BY prefix ORDER BY household_id)) AS family_card
  FROM (
    SELECT person_id AS household_id, replace(substring(region_code, 1, 5), '.', '') || '99'
      || strftime(DATE '2008-01-01' + floor(draw('card', person_id) * 6000)::INTEGER, '%d%m%y') AS prefix
    FROM born WHERE person_id = household_id
  )
)
SELECT p.person_id, p.household_id, p.region_code, p.category_code, p.sex, p.birth_date, c.family_card,
  p.prefix || serial(0, row_number() OVER (PARTITION BY p.prefix ORDER BY p.person_id)) AS nik
FROM prefixed AS p JOIN cards AS c USING (household_id);

-- Grain: one row per person and category, with the years in which it stands in the registry.
-- The second categories of a person come from who they are: an old head is often neglected too, a female head is PRSE.
CREATE TABLE registrations AS
WITH held AS (
  SELECT person_id, birth_date, category_code, region_code FROM people WHERE category_code IS NOT NULL
  UNION ALL
  SELECT person_id, birth_date, 'prse', region_code FROM people
  WHERE category_code = 'fakir_miskin' AND sex = 'female' AND birth_date > DATE '1966-01-01' AND draw('2 prse', person_id) < 0.55
  UNION ALL
  SELECT person_id, birth_date, 'lansia_terlantar', region_code FROM people
  WHERE category_code IN ('fakir_miskin', 'disabilitas') AND birth_date < DATE '1963-01-01' AND draw('2 lansia', person_id) < 0.07
  UNION ALL
  SELECT person_id, birth_date, 'disabilitas', region_code FROM people
  WHERE category_code IN ('fakir_miskin', 'pengemis', 'gelandangan') AND draw('2 disabilitas', person_id) < 0.012
  UNION ALL
  SELECT person_id, birth_date, 'anak_terlantar', region_code FROM people
  WHERE category_code IN ('anak_jalanan', 'anak_disabilitas', 'anak_abh') AND birth_date BETWEEN DATE '2007-01-01' AND DATE '2017-01-01'
    AND draw('2 anak', person_id) < 0.2
  UNION ALL
  SELECT person_id, birth_date, 'korban_napza', region_code FROM people
  WHERE category_code = 'bwblp' AND draw('2 napza', person_id) < 0.15
),
moved AS (
  SELECT *, draw('enter ' || category_code, person_id) AS enters, draw('leave ' || category_code, person_id) AS leaves,
    2023 + floor(draw('disaster year', substring(region_code, 1, 8)) * 3)::INTEGER AS struck
  FROM held
)
SELECT person_id, category_code,
  CASE WHEN category_code = 'korban_bencana_alam' THEN struck
    ELSE greatest(CASE WHEN enters < 0.05 THEN 2025 WHEN enters < 0.1 THEN 2024 ELSE 2023 END, year(birth_date)::INTEGER)
  END AS first_year,
  CASE WHEN category_code = 'korban_bencana_alam' THEN struck
    WHEN leaves < 0.025 AND enters >= 0.1 AND birth_date < DATE '2023-01-01' THEN 2023
    WHEN leaves < 0.05 AND enters >= 0.05 AND birth_date < DATE '2024-01-01' THEN 2024
    ELSE 2025 END AS last_year
FROM moved;
