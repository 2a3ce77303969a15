-- Grain of `bodies`: one row per body of PSKS that is no person. Private care homes are welfare institutions (LKS) too and
-- keep their number. Made up, but for the principle: one Karang Taruna per village and one LKKS per regency; some are missing.
CREATE TABLE bodies AS
WITH numbered_villages AS (
  SELECT region_code, substring(region_code, 1, 5) AS regency_code,
    row_number() OVER (PARTITION BY substring(region_code, 1, 5) ORDER BY region_code) - 1 AS place,
    count(*) OVER (PARTITION BY substring(region_code, 1, 5)) AS villages
  FROM villages
),
wanted AS (
  SELECT region_code AS regency_code, unnest(range(ceil(poor / 2100.0)::BIGINT)) AS n FROM regencies
),
found AS (
  SELECT 'lks' AS kind_code, substring(v.region_code, 1, 8) AS region_code, w.regency_code || '-' || w.n::VARCHAR AS key
  FROM wanted AS w JOIN numbered_villages AS v
    ON v.regency_code = w.regency_code AND v.place = floor(draw('lks', w.regency_code || '-' || w.n::VARCHAR) * v.villages)
  UNION ALL
  SELECT 'karang_taruna', substring(region_code, 1, 8), region_code FROM villages WHERE draw('karang taruna', region_code) < 0.92
  UNION ALL
  SELECT 'keluarga_pioner', region_code, region_code FROM districts WHERE draw('pioner', region_code) < 0.3
  UNION ALL
  SELECT 'wksbm', region_code, region_code FROM districts WHERE draw('wksbm', region_code) < 0.25
  UNION ALL
  SELECT 'lkks', region_code, region_code FROM regencies
  UNION ALL
  SELECT 'lk3', region_code, region_code FROM regencies
  WHERE draw('lk3', region_code) < 0.8 OR (SELECT count(*) FROM regencies) = 1
  UNION ALL
  SELECT 'dunia_usaha', region_code, region_code || '-' || n::VARCHAR
  FROM (SELECT region_code, unnest(range(2 + floor(draw('businesses', region_code) * 7)::BIGINT)) AS n FROM regencies)
),
numbered AS (
  SELECT kind_code, region_code, key, CASE kind_code WHEN 'lks' THEN 'ORS' WHEN 'karang_taruna' THEN 'KT' WHEN 'keluarga_pioner' THEN 'KP'
      WHEN 'wksbm' THEN 'WKSBM' WHEN 'lkks' THEN 'LKKS' WHEN 'lk3' THEN 'LK3' ELSE 'DU' END
    || '-' || replace(substring(region_code, 1, 5), '.', '') || '-'
    || lpad((row_number() OVER (PARTITION BY kind_code, substring(region_code, 1, 5) ORDER BY region_code, key))::VARCHAR, 4, '0') AS body_no
  FROM found
  UNION ALL
  SELECT 'lks', region_code, institution_id, institution_id FROM homes WHERE owner_code = 'private'
)
SELECT n.body_no, n.kind_code, n.region_code,
  CASE WHEN draw('founded known', n.body_no) < 0.9 THEN DATE '2004-01-05' + floor(draw('founded', n.body_no) * 6800)::INTEGER END AS active_from,
  CASE WHEN h.institution_id IS NULL AND draw('dissolved', n.body_no) < 0.04
    THEN DATE '2023-02-01' + floor(draw('dissolved on', n.body_no) * 1000)::INTEGER END AS active_to,
  CASE WHEN n.kind_code IN ('lks', 'lk3') THEN registered_until(n.body_no) END AS registered_until,
  CASE WHEN n.kind_code IN ('lks', 'lk3') THEN accreditation_of(n.body_no) END AS accreditation,
  CASE WHEN n.kind_code IN ('lks', 'lk3') THEN accredited_until(n.body_no) END AS accredited_until,
  h.institution_id IS NOT NULL AS is_home
FROM numbered AS n LEFT JOIN homes AS h ON h.institution_id = n.body_no;
