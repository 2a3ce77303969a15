-- Grain of `home_levels`: one row per care home and month, also of the year before the first: who lives in it. `t` counts
-- the months from the first year's January, which is 1.
CREATE TABLE home_levels AS
WITH months AS (
  SELECT year::INTEGER AS year, month::INTEGER AS month, (year - 2023) * 12 + month AS t
  FROM range(2022, 2026) AS y(year) CROSS JOIN range(1, 13) AS m(month)
)
SELECT h.home_no, h.institution_id, h.type_code, h.capacity, m.year, m.month, m.t,
  greatest(0, round(h.capacity * h.load * (0.92 + 0.004 * m.t + 0.1 * draw('level', h.home_no * 1000 + m.t))))::INTEGER AS residents
FROM homes AS h CROSS JOIN months AS m;
