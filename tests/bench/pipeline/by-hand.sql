-- What one would write by hand for exactly these files: no refusals, no protection, and of checks only the counts that are
-- published. Reads each file once into typed, pseudonymised rows and counts them. `spellings` (regency, district, village, region_code) and `regions`
-- (region_code, level) must be there; `payments` and `registry` are the files' patterns, pseudonym(x) the macro that makes one.
CREATE MACRO well_formed(nik) AS
  regexp_full_match(nik, '\d{6}([04][1-9]|[1256]\d|[37][01])(0[1-9]|1[0-2])\d{6}') AND NOT ends_with(nik, '0000');
CREATE MACRO contradicts(nik, born, sex) AS nik[7:8]::INTEGER % 40 <> day(born) OR nik[9:10]::INTEGER <> month(born)
  OR nik[11:12]::INTEGER <> year(born) % 100 OR (nik[7:8]::INTEGER > 40) <> (sex = 'P');

CREATE TABLE people AS
SELECT
  filename AS file, coalesce(nik, '') = '' AS nik_missing, NOT well_formed(nik) AS nik_structure, nik = kk AS nik_is_family_card,
  coalesce(kk, '') = '' AS family_card_missing, NOT regexp_full_match(kk, '\d{16}') AS family_card_invalid,
  coalesce(name, '') = '' AS name_missing, contradicts(nik, strptime(born, '%d/%m/%Y')::DATE, sex) AS nik_contradicts_birth,
  year, pseudonym(nik) AS nik, pseudonym(kk) AS family_card, s.region_code,
  CASE kind WHEN 'Fakir Miskin' THEN 'fakir_miskin' WHEN 'Lanjut Usia Terlantar' THEN 'lansia_terlantar' ELSE 'disabilitas' END AS category_code
FROM read_csv(getvariable('registry'), filename = true, header = true, auto_detect = false, delim = ',', quote = '"', columns = {
  year: 'INTEGER', nik: 'VARCHAR', kk: 'VARCHAR', name: 'VARCHAR', address: 'VARCHAR', sex: 'VARCHAR', born: 'VARCHAR',
  regency: 'VARCHAR', district: 'VARCHAR', village: 'VARCHAR', kind: 'VARCHAR'}) AS r
JOIN spellings AS s USING (regency, district, village);

CREATE TABLE paid AS
SELECT
  filename AS file, coalesce(nik, '') = '' AS nik_missing, NOT well_formed(nik) AS nik_structure, nik = kk AS nik_is_family_card,
  coalesce(kk, '') = '' AS family_card_missing, NOT regexp_full_match(kk, '\d{16}') AS family_card_invalid,
  coalesce(name, '') = '' AS name_missing, programme,
  year, stage, pseudonym(nik) AS nik, pseudonym(kk) AS family_card, s.region_code, amount,
  strptime(due, '%d/%m/%Y')::DATE AS due_on, strptime(nullif(paid, ''), '%d/%m/%Y')::DATE AS paid_on, status = 'Salur' AS is_paid,
  status = 'Gagal' AS is_failed, status = 'Retur' AS is_returned
FROM read_csv(getvariable('payments'), filename = true, header = true, auto_detect = false, delim = ',', quote = '"', columns = {
  year: 'INTEGER', programme: 'VARCHAR', stage: 'INTEGER', nik: 'VARCHAR', kk: 'VARCHAR', name: 'VARCHAR', address: 'VARCHAR',
  regency: 'VARCHAR', district: 'VARCHAR', village: 'VARCHAR', amount: 'BIGINT', due: 'VARCHAR', paid: 'VARCHAR', status: 'VARCHAR'}) AS r
JOIN spellings AS s USING (regency, district, village);

CREATE TABLE ppks_cases AS
SELECT region_code, year, coalesce(category_code, 'all') AS category_code, sum(cases)::BIGINT AS cases FROM (
  SELECT r.region_code, p.year, p.category_code, count(*) AS cases
  FROM people AS p JOIN regions AS r ON starts_with(p.region_code, r.region_code) GROUP BY ALL
) GROUP BY GROUPING SETS ((region_code, year, category_code), (region_code, year));

-- The files do not say who was verified.
CREATE TABLE ppks_verification AS
SELECT r.region_code, p.year, unnest(['all', 'unstated']) AS verification_code, count(*) AS cases
FROM people AS p JOIN regions AS r ON starts_with(p.region_code, r.region_code) GROUP BY ALL;

CREATE TABLE ppks_persons AS
SELECT r.region_code, p.year, count(*) AS persons
FROM (SELECT year, nik, max(left(region_code, 8)) AS district_code FROM people WHERE category_code <> 'fakir_miskin' GROUP BY ALL) AS p
JOIN regions AS r ON r.level <> 'district' AND starts_with(p.district_code, r.region_code) GROUP BY ALL;

CREATE TABLE aid AS
SELECT r.region_code, f.year, count(*) FILTER (WHERE received) AS recipients, sum(f.amount)::BIGINT AS amount_idr,
  sum(f.due)::BIGINT AS payments_due, sum(f.on_time)::BIGINT AS payments_on_time,
  sum(f.failed)::BIGINT AS payments_failed, sum(f.returned)::BIGINT AS payments_returned
FROM (
  SELECT year, family_card, max(left(region_code, 8)) AS district_code, bool_or(is_paid) AS received,
    sum(amount) FILTER (WHERE is_paid) AS amount, count(*) AS due, count(*) FILTER (WHERE is_paid AND paid_on <= due_on) AS on_time,
    count(*) FILTER (WHERE is_failed) AS failed, count(*) FILTER (WHERE is_returned) AS returned
  FROM paid GROUP BY year, family_card
) AS f JOIN regions AS r ON starts_with(f.district_code, r.region_code) GROUP BY ALL;

CREATE TABLE need_reach AS
SELECT r.region_code, f.year, count(*) AS families_in_need, count(g.family_card) AS families_reached
FROM (SELECT year, family_card, max(left(region_code, 8)) AS district_code FROM people WHERE category_code = 'fakir_miskin' GROUP BY ALL) AS f
LEFT JOIN (SELECT DISTINCT year, family_card FROM paid WHERE is_paid) AS g USING (year, family_card)
JOIN regions AS r ON starts_with(f.district_code, r.region_code) GROUP BY ALL;

-- Of equal rows the second of a file, and the first of every further file. Few rows share a hash: only these are compared.
CREATE TABLE people_twins AS
WITH suspects AS (SELECT hash(year, nik, category_code) AS key FROM people GROUP BY key HAVING count(*) > 1)
SELECT row_number() OVER (PARTITION BY year, nik, category_code, file) AS nth_in_file,
  dense_rank() OVER (PARTITION BY year, nik, category_code ORDER BY file) AS nth_file
FROM people WHERE hash(year, nik, category_code) IN (FROM suspects);

CREATE TABLE paid_twins AS
WITH suspects AS (SELECT hash(year, programme, stage, nik) AS key FROM paid GROUP BY key HAVING count(*) > 1)
SELECT row_number() OVER (PARTITION BY year, programme, stage, nik, file) AS nth_in_file,
  dense_rank() OVER (PARTITION BY year, programme, stage, nik ORDER BY file) AS nth_file
FROM paid WHERE hash(year, programme, stage, nik) IN (FROM suspects);

CREATE TABLE intake_checks AS
UNPIVOT (
  SELECT 'ppks_registry' AS dataset, count_if(nik_missing) AS nik_missing, count_if(nik_structure) AS nik_structure,
    count_if(nik_is_family_card) AS nik_is_family_card, count_if(family_card_missing) AS family_card_missing,
    count_if(family_card_invalid) AS family_card_invalid, count_if(name_missing) AS name_missing,
    count_if(nik_contradicts_birth) AS nik_contradicts_birth, NULL::BIGINT AS date_outside_year,
    (SELECT count_if(nth_in_file > 1) FROM people_twins) AS duplicate_in_file,
    (SELECT count_if(nth_in_file = 1 AND nth_file > 1) FROM people_twins) AS duplicate_across_files
  FROM people
  UNION ALL
  SELECT 'disbursements', count_if(nik_missing), count_if(nik_structure), count_if(nik_is_family_card),
    count_if(family_card_missing), count_if(family_card_invalid), count_if(name_missing), NULL,
    count_if(abs(year(due_on) - year) > 1 OR abs(year(paid_on) - year) > 1),
    (SELECT count_if(nth_in_file > 1) FROM paid_twins), (SELECT count_if(nth_in_file = 1 AND nth_file > 1) FROM paid_twins)
  FROM paid
) ON COLUMNS(* EXCLUDE (dataset)) INTO NAME check_code VALUE rows_found;

CREATE TABLE intake_columns AS
SELECT 'disbursements' AS dataset, 'paid_on' AS column_name, round(100 * count(paid_on) / count(*))::INTEGER AS filled_percent FROM paid;

CREATE TABLE intake_units AS
SELECT 'disbursements' AS dataset, left(region_code, 5) AS region_code, year, max(month(due_on)) AS latest_month FROM paid GROUP BY ALL
UNION ALL
SELECT DISTINCT 'ppks_registry', left(region_code, 5), year, NULL FROM people;
