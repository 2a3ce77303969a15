-- Grain of `workers`: one row per worker and role. A post that is vacant has only the worker who left; some posts have
-- one who left and one who came after.
CREATE TABLE workers AS
WITH numbered AS (
  SELECT role_code, region_code, n < vacant AS vacant,
    row_number() OVER (ORDER BY role_code, region_code, n) AS post
  FROM (SELECT *, unnest(range(posts)) AS n FROM posts)
),
turned AS (
  SELECT *, vacant OR draw('turnover', post) < 0.06 AS has_left,
    DATE '2023-03-01' + floor(draw('left on', post) * 900)::INTEGER AS left_on,
    DATE '2012-01-02' + floor(draw('began on', post) * 3900)::INTEGER AS began_on
  FROM numbered
),
held AS (
  SELECT role_code, region_code, post * 2 AS worker, began_on AS active_from, CASE WHEN has_left THEN left_on END AS active_to
  FROM turned
  UNION ALL
  SELECT role_code, region_code, post * 2 + 1, left_on + 3 + floor(draw('gap', post) * 90)::INTEGER, NULL
  FROM turned WHERE has_left AND NOT vacant
),
born AS (
  SELECT *, draw('worker sex', worker) < 0.42 AS female,
    DATE '1972-01-01' + floor(draw('worker age', worker) * 9800)::INTEGER AS birth_date
  FROM held
),
prefixed AS (
  SELECT *, replace(substring(region_code, 1, 5), '.', '') || '99'
    || lpad((day(birth_date) + CASE WHEN female THEN 40 ELSE 0 END)::VARCHAR, 2, '0')
    || strftime(birth_date, '%m%y') AS prefix
  FROM born
)
-- Serial numbers above 4000 are nobody's in `people`.
SELECT role_code, region_code, worker, active_from, active_to,
  prefix || serial(4000, row_number() OVER (PARTITION BY prefix ORDER BY worker)) AS nik
FROM prefixed;
