-- Grain: one row per post formed in the given years, closed ones too.
CREATE OR REPLACE TEMP TABLE clean AS
SELECT region_code, since, closed_on, formed_by
FROM puskesos
WHERE year(since) BETWEEN $from::INTEGER AND $to::INTEGER
ORDER BY region_code;
