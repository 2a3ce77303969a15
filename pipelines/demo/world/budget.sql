-- Grain of `budget_lines`: one row per budget item with amounts of its own, area and year. An item is for the whole area of
-- the office or for each regency; an office of one regency has only that. All amounts are made up and follow the poor, the
-- prices and the scale of the demo. Revised: null where nothing changed. Realised: null where nothing was reported.
CREATE TABLE budget_lines AS
WITH areas AS (
  SELECT TRUE AS per_regency, region_code, poor FROM regencies
  UNION ALL
  SELECT FALSE, CASE WHEN count(*) = 1 THEN min(region_code) END, sum(poor)::INTEGER FROM regencies
),
lines AS (
  SELECT y.year::INTEGER AS year, i.source_code, i.account_code, i.item, i.pillar_code, a.region_code,
    i.source_code || i.item || coalesce(a.region_code, '') || y.year::VARCHAR AS key,
    i.rupiah_per_poor::BIGINT * a.poor AS base
  FROM budget_items AS i JOIN areas AS a USING (per_regency) CROSS JOIN range(2023, 2026) AS y(year)
  WHERE i.rupiah_per_poor IS NOT NULL
),
planned AS (
  SELECT *, 1000 * ceil(base * getvariable('scale') * (0.8 + 0.4 * draw('budget', key)) * (1 + 0.06 * (year - 2023)) / 1000)::BIGINT AS original
  FROM lines
),
changed AS (
  SELECT *, CASE WHEN draw('budget changes', key) < 0.6
    THEN 1000 * ceil(original * (0.8 + 0.35 * draw('budget change', key)) / 1000)::BIGINT END AS revised
  FROM planned
)
SELECT year, source_code, account_code, item, pillar_code, region_code, original, revised,
  -- One item in thirty spends a little more than it has.
  CASE WHEN draw('spending told', key) >= 0.02 THEN floor(coalesce(revised, original)
    * CASE WHEN draw('overspent', key) < 0.033 THEN 1.01 ELSE 0.72 + 0.27 * draw('spent', key) END)::BIGINT END AS realised
FROM changed;
