-- Grain: one row per budget item, area and year, of the given sources. Where items have account codes each parent has a row
-- too, for the whole area, that repeats the sums of those below it.
CREATE OR REPLACE TEMP TABLE clean AS
WITH chosen AS (
  SELECT * FROM budget_lines WHERE year = $year::INTEGER AND list_contains(string_split($sources, ','), source_code)
),
parents AS (
  SELECT c.year, c.source_code, p.account_code, p.item, p.pillar_code,
    CASE WHEN (SELECT count(*) FROM regencies) = 1 THEN min(c.region_code) END AS region_code,
    sum(c.original)::BIGINT AS original, sum(coalesce(c.revised, c.original))::BIGINT AS revised, sum(c.realised)::BIGINT AS realised
  FROM budget_items AS p JOIN chosen AS c ON c.source_code = p.source_code AND starts_with(c.account_code, p.account_code || '.')
  WHERE p.rupiah_per_poor IS NULL
  GROUP BY c.year, c.source_code, p.account_code, p.item, p.pillar_code
)
SELECT year, account_code, item, pillar_code, source_code, region_code, original, revised, realised FROM chosen
UNION ALL
SELECT year, account_code, item, pillar_code, source_code, region_code, original, revised, realised FROM parents
ORDER BY source_code, account_code NULLS FIRST, item, region_code NULLS FIRST;
