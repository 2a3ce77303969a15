-- Grain: one row per family counselling case of a year, in regencies that have such a body. So few that the scale of the
-- demo does not shrink them.
CREATE OR REPLACE TEMP TABLE clean AS
WITH offices AS (
  SELECT region_code, 6 + floor(draw('lk3 cases', region_code || $year::VARCHAR) * 20)::BIGINT AS cases
  FROM bodies WHERE kind_code = 'lk3'
),
cases AS (
  SELECT region_code, n, region_code || '-' || $year::VARCHAR || '-' || n::VARCHAR AS key
  FROM (SELECT *, unnest(range(cases)) AS n FROM offices)
),
dated AS (
  SELECT *, make_date($year::INTEGER, 1, 3) + floor(draw('lk3 received', key) * 360)::INTEGER AS received_on, draw('lk3 problem', key) AS problem,
    draw('lk3 outcome', key) AS outcome
  FROM cases
),
ended AS (
  SELECT *, CASE WHEN draw('lk3 ends', key) < 0.9 AND received_on + 14 + floor(draw('lk3 days', key) * 120)::INTEGER <= $as_of::DATE
    THEN received_on + 14 + floor(draw('lk3 days', key) * 120)::INTEGER END AS closed_on
  FROM dated
)
SELECT 'LK3-' || replace(region_code, '.', '') || '-' || $year::VARCHAR || '-' || lpad((n + 1)::VARCHAR, 3, '0') AS case_no,
  CASE WHEN problem < 0.42 THEN 'divorce' WHEN problem < 0.66 THEN 'child_delinquency' WHEN problem < 0.84 THEN 'domestic_violence'
    WHEN problem < 0.93 THEN 'inheritance' ELSE 'other' END AS problem_code,
  NULL::VARCHAR AS nik, region_code, received_on, closed_on,
  CASE WHEN closed_on IS NULL THEN NULL WHEN outcome < 0.4 THEN 'reconciled' WHEN outcome < 0.62 THEN 'resolved'
    WHEN outcome < 0.78 THEN 'referred' WHEN outcome < 0.9 AND (problem < 0.42 OR problem BETWEEN 0.66 AND 0.84) THEN 'separated' ELSE 'discontinued' END AS outcome_code
FROM ended
ORDER BY case_no;
