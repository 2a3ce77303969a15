-- Grain of `jumps`: one value of a table about places or institutions that lies far from the others of its own unit.
-- Asked by a citizen: "is this number a slip of the pen?" It is only ever told, never refused or mended.
-- `measured` holds, of the rows that are accepted, file and row, measure, unit (what the value is about), period (in which order)
-- and value. A value is far
-- when the unit's others differ among themselves at most twofold and it is more than five times above or below all of
-- them; or when its two neighbours in time differ by at most a tenth and it is more than a fifth beyond both.
CREATE OR REPLACE TABLE jumps AS
WITH compared AS (
  SELECT file, row, measure, unit, value, list_sort(list(value) OVER (PARTITION BY measure, unit)) AS sorted,
    lag(value) OVER in_time AS before, lead(value) OVER in_time AS after
  FROM measured
  WINDOW in_time AS (PARTITION BY measure, unit ORDER BY period, file, row)
),
among_others AS (
  SELECT *,
    CASE WHEN value = sorted[1] THEN sorted[2] ELSE sorted[1] END AS others_lowest,
    CASE WHEN value = sorted[-1] THEN sorted[-2] ELSE sorted[-1] END AS others_highest
  FROM compared
)
SELECT file, row, measure, unit
FROM among_others
WHERE (len(sorted) >= 3 AND others_lowest >= 10 AND others_highest <= 2 * others_lowest
    AND (value > 5 * others_highest OR value * 5 < others_lowest))
  OR (before IS NOT NULL AND after IS NOT NULL
    AND least(before, after) >= 1000 AND greatest(before, after) * 10 <= least(before, after) * 11
    AND (value * 5 > greatest(before, after) * 6 OR value * 6 < least(before, after) * 5));
