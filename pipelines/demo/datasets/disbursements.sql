-- Grain: one row per recipient, stage and component of the given programmes and year in an area. The components of one
-- payment share its fate.
-- A batch (a stage in a district) may come late, oftener in slow regencies; what would come after the last known day is
-- pending.
CREATE OR REPLACE TEMP TABLE clean AS
WITH named AS (
  SELECT d.region_code AS district_code, s.*, g.late_share,
    s.programme_code || d.region_code || s.year::VARCHAR || '-' || s.stage::VARCHAR AS batch
  FROM districts AS d
  JOIN regencies AS g ON g.region_code = substring(d.region_code, 1, 5)
  CROSS JOIN stages AS s
  WHERE list_contains(string_split($programmes, ','), s.programme_code) AND s.year = $year::INTEGER AND starts_with(d.region_code, $area)
),
batches AS (
  SELECT *, due_on
    + CASE WHEN draw('late', batch) < late_share THEN 5 + floor(draw('days', batch) * 55)::INTEGER ELSE 0 END AS sent_on
  FROM named
),
due AS (
  SELECT b.year, b.programme_code, b.stage, r.component_code, r.nik, r.family_card, r.region_code,
    coalesce(b.amount, r.amount * b.times)::BIGINT AS amount, b.due_on, b.sent_on, b.late_share,
    r.person_id * 10000 + (b.year - 2000) * 100 + b.stage AS payment
  FROM recipients AS r
  JOIN batches AS b ON b.programme_code = r.programme_code AND b.district_code = substring(r.region_code, 1, 8)
  WHERE b.year BETWEEN r.first_year AND r.last_year
),
settled AS (
  SELECT *, draw('fate', payment) AS chance, sent_on
    + CASE WHEN draw('own delay', payment) < 0.02 THEN 6 + floor(draw('own days', payment) * 40)::INTEGER
      ELSE -floor(draw('early', payment) * 4)::INTEGER END AS comes_on
  FROM due
),
fated AS (
  SELECT *, CASE WHEN chance < 0.004 + 0.03 * late_share THEN 'failed'
    WHEN chance < 0.008 + 0.04 * late_share THEN 'returned'
    WHEN chance < 0.01 + 0.04 * late_share OR comes_on > $as_of::DATE THEN 'pending'
    ELSE 'paid' END AS status
  FROM settled
)
SELECT year, programme_code, stage, component_code, nik, family_card, region_code, amount, due_on,
  CASE WHEN status = 'paid' THEN comes_on END AS paid_on, status
FROM fated
ORDER BY programme_code, region_code, nik, stage, component_code;
