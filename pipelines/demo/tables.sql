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

-- Grain: one row per regency of the scope; shares are of payment batches, households of the Jamsosratu allocation.
CREATE TABLE regencies (region_code VARCHAR, late_share DOUBLE, jamsosratu INTEGER);

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
