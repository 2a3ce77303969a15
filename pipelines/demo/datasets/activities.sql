-- Grain: one row per session planned in a year, for a regency or a district at the cadence of its forum. Some districts are
-- never visited; a session that would come after the last known day has not been held.
CREATE OR REPLACE TEMP TABLE clean AS
WITH areas AS (
  SELECT 'regency' AS level, region_code FROM regencies
  UNION ALL SELECT 'district', region_code FROM districts
),
-- A forum whose people work in few regencies meets there only.
present AS (
  SELECT DISTINCT role_code, substring(region_code, 1, 5) AS regency_code FROM posts WHERE posts > 0
),
sessions AS (
  SELECT f.forum_code, f.kind_code, a.region_code, f.per_year, unnest(range(f.per_year)) AS n
  FROM forums AS f JOIN areas AS a USING (level)
  WHERE f.forum_code NOT IN (SELECT role_code FROM posts)
    OR (f.forum_code, substring(a.region_code, 1, 5)) IN (SELECT (role_code, regency_code) FROM present)
),
planned AS (
  SELECT *, forum_code || kind_code || region_code || $year::VARCHAR || '-' || n::VARCHAR AS key FROM sessions
),
dated AS (
  SELECT *, make_date($year::INTEGER, 1, 1) + floor((n + 0.1 + 0.8 * draw('planned', key)) * 363 / per_year)::INTEGER AS planned_on,
    draw('session held', key) < 0.88 AND NOT (len(region_code) > 5 AND draw('visited', region_code) < 0.1) AS is_held
  FROM planned
),
held AS (
  SELECT *, planned_on + floor(draw('session late', key) * draw('session later', key) * 40)::INTEGER AS comes_on FROM dated
)
SELECT forum_code, kind_code, region_code, planned_on, CASE WHEN is_held AND comes_on <= $as_of::DATE THEN comes_on END AS held_on,
  CASE WHEN is_held AND comes_on <= $as_of::DATE AND draw('counted', key) < 0.95 THEN 8 + floor(draw('participants', key) * 60)::INTEGER END AS participants
FROM held
ORDER BY forum_code, kind_code, region_code, planned_on;
