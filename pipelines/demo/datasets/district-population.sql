-- Grain: one row per district in a year: the latest year's people, less the growth of each year since.
CREATE OR REPLACE TEMP TABLE clean AS
SELECT $year::INTEGER AS year, region_code,
  round(male * power(1 - getvariable('growth'), 2025 - $year::INTEGER))::INTEGER AS male,
  round(female * power(1 - getvariable('growth'), 2025 - $year::INTEGER))::INTEGER AS female
FROM districts
ORDER BY region_code;
