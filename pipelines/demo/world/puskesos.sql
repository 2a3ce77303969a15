-- Grain of `puskesos`: one row per village with a post. Where a regency's number is published, exactly so many, one in each
-- district first, all formed by the end of 2023; elsewhere made up: one village in seven, and some districts with none.
CREATE TABLE puskesos AS
WITH ranked AS (
  SELECT region_code, substring(region_code, 1, 5) AS regency_code,
    row_number() OVER (PARTITION BY substring(region_code, 1, 8) ORDER BY draw('puskesos', region_code), region_code) AS within_district
  FROM villages
),
wanted AS (
  SELECT r.region_code, r.regency_code, g.puskesos IS NOT NULL AS is_published,
    coalesce(g.puskesos, round(0.14 * count(*) OVER (PARTITION BY r.regency_code)))::INTEGER AS posts,
    row_number() OVER (PARTITION BY r.regency_code
      ORDER BY g.puskesos IS NULL AND draw('no puskesos', substring(r.region_code, 1, 8)) < 0.2, r.within_district,
        draw('puskesos', r.region_code), r.region_code) AS place
  FROM ranked AS r JOIN regencies AS g ON g.region_code = r.regency_code
),
formed AS (
  SELECT region_code, is_published, DATE '2019-08-01' + floor((place - 1 + draw('formed', region_code)) / posts
    * CASE WHEN is_published THEN 1600 ELSE 2330 END)::INTEGER AS since
  FROM wanted WHERE place <= posts
)
SELECT region_code, since,
  CASE WHEN NOT is_published AND draw('closed', region_code) < 0.04 AND since < DATE '2024-06-01'
    THEN since + 300 + floor(draw('closed on', region_code) * 270)::INTEGER END AS closed_on,
  CASE WHEN draw('formed by', region_code) < 0.6 THEN 'village' WHEN draw('formed by', region_code) < 0.85 THEN 'district'
    WHEN draw('formed by', region_code) < 0.95 THEN 'regency' END AS formed_by
FROM formed;
