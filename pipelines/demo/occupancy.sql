-- Grain: one row per care home and month of a year. Residents of a month are those of the month before, with arrivals and
-- without exits; more residents than places is normal.
CREATE OR REPLACE TEMP TABLE clean AS
WITH months AS (
  SELECT year::INTEGER AS year, month::INTEGER AS month, (year - 2023) * 12 + month AS t
  FROM range(2022, 2026) AS y(year) CROSS JOIN range(1, 13) AS m(month)
),
levels AS (
  SELECT h.home_no, h.institution_id, h.capacity, m.year, m.month, m.t,
    greatest(0, round(h.capacity * h.load * (0.92 + 0.004 * m.t + 0.1 * draw('level', h.home_no * 1000 + m.t))))::INTEGER AS residents
  FROM homes AS h CROSS JOIN months AS m
),
changes AS (
  SELECT *, residents - lag(residents, 1, residents) OVER (PARTITION BY home_no ORDER BY t) AS change,
    round(capacity * 0.09 * draw('arrivals', home_no * 1000 + t))::INTEGER AS usual
  FROM levels
)
SELECT institution_id, year, month, residents, usual + greatest(change, 0) AS arrivals, usual + greatest(-change, 0) AS exits,
  CASE WHEN draw('waiting told', home_no * 1000 + t) < 0.12 THEN NULL
    WHEN residents >= capacity THEN round(capacity * 0.3 * draw('waiting', home_no * 1000 + t))::INTEGER
    ELSE 0 END AS waiting
FROM changes
WHERE year = $year::INTEGER
ORDER BY institution_id, month;
