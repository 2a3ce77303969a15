-- What one would write by hand for exactly these files: no refusals, no checks, no protection. Reads each file once into
-- typed, pseudonymised rows and counts them. `spellings` (regency, district, village, region_code) and `regions`
-- (region_code, level) must be there; `payments` and `registry` are the files' patterns, pseudonym(x) the macro that makes one.
CREATE TABLE people AS
SELECT
  year, pseudonym(nik) AS nik, pseudonym(kk) AS family_card, s.region_code,
  CASE kind WHEN 'Fakir Miskin' THEN 'fakir_miskin' WHEN 'Lanjut Usia Terlantar' THEN 'lansia_terlantar' ELSE 'disabilitas' END AS category_code
FROM read_csv(getvariable('registry'), header = true, auto_detect = false, delim = ',', quote = '"', columns = {
  year: 'INTEGER', nik: 'VARCHAR', kk: 'VARCHAR', name: 'VARCHAR', address: 'VARCHAR', sex: 'VARCHAR', born: 'VARCHAR',
  regency: 'VARCHAR', district: 'VARCHAR', village: 'VARCHAR', kind: 'VARCHAR'}) AS r
JOIN spellings AS s USING (regency, district, village);

CREATE TABLE paid AS
SELECT
  year, stage, pseudonym(nik) AS nik, pseudonym(kk) AS family_card, s.region_code, amount,
  strptime(due, '%d/%m/%Y')::DATE AS due_on, strptime(nullif(paid, ''), '%d/%m/%Y')::DATE AS paid_on, status = 'Salur' AS is_paid
FROM read_csv(getvariable('payments'), header = true, auto_detect = false, delim = ',', quote = '"', columns = {
  year: 'INTEGER', programme: 'VARCHAR', stage: 'INTEGER', nik: 'VARCHAR', kk: 'VARCHAR', name: 'VARCHAR', address: 'VARCHAR',
  regency: 'VARCHAR', district: 'VARCHAR', village: 'VARCHAR', amount: 'BIGINT', due: 'VARCHAR', paid: 'VARCHAR', status: 'VARCHAR'}) AS r
JOIN spellings AS s USING (regency, district, village);

CREATE TABLE ppks_cases AS
SELECT region_code, year, coalesce(category_code, 'all') AS category_code, sum(cases)::BIGINT AS cases FROM (
  SELECT r.region_code, p.year, p.category_code, count(*) AS cases
  FROM people AS p JOIN regions AS r ON starts_with(p.region_code, r.region_code) GROUP BY ALL
) GROUP BY GROUPING SETS ((region_code, year, category_code), (region_code, year));

CREATE TABLE ppks_persons AS
SELECT r.region_code, p.year, count(*) AS persons
FROM (SELECT year, nik, max(left(region_code, 8)) AS district_code FROM people WHERE category_code <> 'fakir_miskin' GROUP BY ALL) AS p
JOIN regions AS r ON r.level <> 'district' AND starts_with(p.district_code, r.region_code) GROUP BY ALL;

CREATE TABLE aid AS
SELECT r.region_code, f.year, count(*) FILTER (WHERE received) AS recipients, sum(f.amount)::BIGINT AS amount_idr,
  sum(f.due)::BIGINT AS payments_due, sum(f.on_time)::BIGINT AS payments_on_time
FROM (
  SELECT year, family_card, max(left(region_code, 8)) AS district_code, bool_or(is_paid) AS received,
    sum(amount) FILTER (WHERE is_paid) AS amount, count(*) AS due, count(*) FILTER (WHERE is_paid AND paid_on <= due_on) AS on_time
  FROM paid GROUP BY year, family_card
) AS f JOIN regions AS r ON starts_with(f.district_code, r.region_code) GROUP BY ALL;

CREATE TABLE need_reach AS
SELECT r.region_code, f.year, count(*) AS families_in_need, count(g.family_card) AS families_reached
FROM (SELECT year, family_card, max(left(region_code, 8)) AS district_code FROM people WHERE category_code = 'fakir_miskin' GROUP BY ALL) AS f
LEFT JOIN (SELECT DISTINCT year, family_card FROM paid WHERE is_paid) AS g USING (year, family_card)
JOIN regions AS r ON starts_with(f.district_code, r.region_code) GROUP BY ALL;
