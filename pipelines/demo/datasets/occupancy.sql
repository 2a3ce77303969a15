-- Grain: one row per care home and month of a year. Residents of a month are those of the month before, with arrivals and
-- without exits; more residents than places is normal.
CREATE OR REPLACE TEMP TABLE clean AS
WITH changes AS (
  SELECT *, residents - lag(residents, 1, residents) OVER (PARTITION BY home_no ORDER BY t) AS change,
    round(capacity * 0.09 * draw('arrivals', home_no * 1000 + t))::INTEGER AS usual
  FROM home_levels
)
SELECT institution_id, year, month, residents, usual + greatest(change, 0) AS arrivals, usual + greatest(-change, 0) AS exits,
  CASE WHEN draw('waiting told', home_no * 1000 + t) < 0.12 THEN NULL
    WHEN residents >= capacity THEN round(capacity * 0.3 * draw('waiting', home_no * 1000 + t))::INTEGER
    ELSE 0 END AS waiting
FROM changes
WHERE year = $year::INTEGER
ORDER BY institution_id, month;
