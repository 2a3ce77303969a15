-- Grain: one row per budget item of the given sources, area and month of a year. The months of an item add up to its year.
CREATE OR REPLACE TEMP TABLE clean AS
WITH months AS (
  SELECT l.*, m.month::INTEGER AS month, l.source_code || l.item || coalesce(l.region_code, '') || l.year::VARCHAR || '-' || m.month::VARCHAR AS key
  FROM budget_lines AS l CROSS JOIN range(1, 13) AS m(month)
  WHERE l.year = $year::INTEGER AND list_contains(string_split($sources, ','), l.source_code)
),
weighed AS (
  SELECT *, 300 + floor(500 * draw('planned part', key))::BIGINT AS planned_part,
    100 + 40 * month + floor(600 * draw('spent part', key))::BIGINT AS spent_part
  FROM months
),
summed AS (
  SELECT *, sum(planned_part) OVER upto AS planned_upto, sum(planned_part) OVER whole AS planned_whole,
    sum(spent_part) OVER upto AS spent_upto, sum(spent_part) OVER whole AS spent_whole
  FROM weighed
  WINDOW upto AS (PARTITION BY source_code, item, region_code ORDER BY month), whole AS (PARTITION BY source_code, item, region_code)
)
SELECT year, account_code, item, pillar_code, source_code, region_code, month,
  (coalesce(revised, original)::HUGEINT * planned_upto // planned_whole
    - coalesce(revised, original)::HUGEINT * (planned_upto - planned_part) // planned_whole)::BIGINT AS planned,
  (realised::HUGEINT * spent_upto // spent_whole - realised::HUGEINT * (spent_upto - spent_part) // spent_whole)::BIGINT AS realised
FROM summed
ORDER BY source_code, account_code, item, region_code NULLS FIRST, month;
