-- Grain: one row per agreement of a year. Agreements do not shrink with the scale of the demo. Grants and aid to bodies must
-- be accounted for; most are in time, some late, some not yet.
CREATE OR REPLACE TEMP TABLE clean AS
WITH areas AS (
  SELECT region_code FROM regencies
  UNION ALL SELECT NULL FROM regencies HAVING count(*) > 1
),
kinds AS (
  SELECT 'hibah' AS kind_code, 'NPHD' AS prefix, 3 AS at_least UNION ALL SELECT 'bansos_body', 'BSL', 1 UNION ALL SELECT 'csr', 'CSR', 2
),
agreed AS (
  SELECT kind_code, prefix, region_code, kind_code || coalesce(region_code, '') || $year::VARCHAR || '-' || n::VARCHAR AS key FROM (
    SELECT k.kind_code, k.prefix, a.region_code,
      unnest(range(k.at_least + floor(draw('agreements ' || k.kind_code || $year::VARCHAR, coalesce(a.region_code, '')) * 5)::BIGINT)) AS n
    FROM kinds AS k CROSS JOIN areas AS a
  )
),
valued AS (
  SELECT *, (20 + floor(draw('committed', key) * 380))::BIGINT * 1000000 AS committed,
    make_date($year::INTEGER, 1, 20) + floor(draw('agreed on', key) * 280)::INTEGER AS agreed_on
  FROM agreed
),
due AS (
  SELECT *, CASE kind_code WHEN 'hibah' THEN make_date($year::INTEGER + 1, 1, 10) WHEN 'bansos_body' THEN agreed_on + 90 END AS report_due_on,
    draw('report', key) AS chance
  FROM valued
),
reported AS (
  SELECT *, CASE WHEN chance < 0.7 THEN report_due_on - floor(draw('report days', key) * 40)::INTEGER
    WHEN chance < 0.88 THEN report_due_on + 1 + floor(draw('report days', key) * 120)::INTEGER END AS comes_on
  FROM due
),
listed AS (
  SELECT s.category_code, row_number() OVER (ORDER BY s.category_code) - 1 AS place, count(*) OVER () AS categories
  FROM shares AS s WHERE s.has_homes OR s.category_code IN ('prse', 'pemulung', 'korban_bencana_alam')
)
SELECT $year::INTEGER AS year,
  r.prefix || '/' || lpad((row_number() OVER (PARTITION BY r.kind_code ORDER BY r.agreed_on, r.key))::VARCHAR, 3, '0') || '/' || $year::VARCHAR AS grant_no,
  r.kind_code, CASE WHEN draw('purpose told', r.key) < CASE r.kind_code WHEN 'csr' THEN 0.85 ELSE 0.5 END THEN l.category_code END AS purpose_code,
  r.region_code, r.committed,
  CASE WHEN draw('realised told', r.key) < 0.05 THEN NULL
    WHEN r.kind_code = 'csr' THEN floor(r.committed * (0.3 + 0.7 * draw('realised', r.key)))::BIGINT
    WHEN draw('realised', r.key) < 0.85 THEN r.committed
    ELSE floor(r.committed * (0.5 + 0.5 * draw('realised', r.key)))::BIGINT END AS realised,
  r.report_due_on, CASE WHEN r.comes_on <= $as_of::DATE THEN r.comes_on END AS reported_on
FROM reported AS r JOIN listed AS l ON l.place = floor(draw('purpose', r.key) * l.categories)
ORDER BY grant_no;
