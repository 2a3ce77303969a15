-- The tables that TypeScript fills before any row is made, and the one source of chance.

-- A number in [0, 1) for a purpose and a key: the same for the same seed, whatever the number of threads.
CREATE MACRO draw(purpose, key) AS
  (hash(purpose, key, getvariable('seed')::BIGINT) >> 11)::DOUBLE / 9007199254740992.0;

-- The k-th serial number (from 1) after a base, leaving out multiples of ten: what a spreadsheet has rounded ends in 0.
CREATE MACRO serial(base, k) AS lpad((base + k + (k - 1) // 9)::VARCHAR, 4, '0');

-- Grain: one row per village of the scope.
CREATE TABLE villages (
  village_no INTEGER, region_code VARCHAR, city BOOLEAN,
  poor_households INTEGER, other_households INTEGER, individuals INTEGER
);

-- Grain: one row per regency of the scope; shares are of payment batches, households of the Jamsosratu allocation, poor
-- people are those of the official count at scale 1, and Puskesos a count of its own where one is published.
CREATE TABLE regencies (region_code VARCHAR, late_share DOUBLE, jamsosratu INTEGER, poor INTEGER, puskesos INTEGER);

-- Grain: one row per category of persons, with its part [low, high) of the individuals in cities and elsewhere.
CREATE TABLE shares (
  category_code VARCHAR, city_low DOUBLE, city_high DOUBLE, rural_low DOUBLE, rural_high DOUBLE,
  min_age INTEGER, max_age INTEGER, female DOUBLE, in_facility DOUBLE, has_homes BOOLEAN
);

-- Grain: one row per programme, year and stage: rupiah of the stage where it is the same for all, else null and the
-- number of times that the recipient's own amount is paid.
CREATE TABLE stages (programme_code VARCHAR, year INTEGER, stage INTEGER, due_on DATE, times INTEGER, amount INTEGER);

-- Grain: one row per PKH component; rupiah of a year.
CREATE TABLE pkh_components (component_code VARCHAR, amount INTEGER);

-- Grain: one row per role and district; posts that should be filled, and how many of them nobody fills.
CREATE TABLE posts (role_code VARCHAR, region_code VARCHAR, posts INTEGER, vacant INTEGER);

-- Grain: one row per incentive rate that is known and applies in the scope.
CREATE TABLE rates (
  role_code VARCHAR, component_code VARCHAR, payer_code VARCHAR, amount INTEGER, period VARCHAR,
  valid_from DATE, valid_to DATE
);

-- Grain: one row per care home; places at this scale, load as residents per place.
CREATE TABLE homes (
  home_no INTEGER, institution_id VARCHAR, name VARCHAR, type_code VARCHAR, owner_code VARCHAR, region_code VARCHAR,
  capacity INTEGER, load DOUBLE
);

-- Grain: one row per district of the scope; people at this scale in the latest year.
CREATE TABLE districts (region_code VARCHAR, male INTEGER, female INTEGER);

-- Grain: one row per type of care home and category that it serves, the first of them first.
CREATE TABLE clientele (type_code VARCHAR, category_code VARCHAR, place INTEGER);

-- Grain: one row per forum and kind of session: so many are planned a year, for each regency or each district.
CREATE TABLE forums (forum_code VARCHAR, kind_code VARCHAR, level VARCHAR, per_year INTEGER);

-- Grain: one row per budget item; rupiah of the first year per poor person of its area, at scale 1. An item that is a
-- parent has no amount of its own: its row repeats the sum of those below it.
CREATE TABLE budget_items (
  account_code VARCHAR, item VARCHAR, pillar_code VARCHAR, source_code VARCHAR, per_regency BOOLEAN, rupiah_per_poor INTEGER
);

-- Until when a body or home is registered, how it is accredited and until when: null, `none` and past days among them.
CREATE MACRO registered_until(key) AS CASE WHEN draw('registered', key) >= 0.12
  THEN DATE '2024-06-01' + floor(draw('registered until', key) * 2000)::INTEGER END;
CREATE MACRO accreditation_of(key) AS CASE
  WHEN draw('accredited', key) < 0.35 THEN 'none' WHEN draw('accredited', key) < 0.47 THEN 'a'
  WHEN draw('accredited', key) < 0.77 THEN 'b' WHEN draw('accredited', key) < 0.95 THEN 'c' END;
CREATE MACRO accredited_until(key) AS CASE WHEN accreditation_of(key) IN ('a', 'b', 'c')
  THEN DATE '2024-01-01' + floor(draw('accredited until', key) * 1900)::INTEGER END;

-- Grain: one row per category of service cases; how long a case of it may take.
CREATE TABLE service_times (category_code VARCHAR, working_days INTEGER);
