-- Grain of `marks`: one row per spoilt row of `clean`: its place in the file and the reason planted there. The reasons
-- take turns, beginning with another one in each file.
CREATE OR REPLACE TEMP TABLE marks AS
WITH chosen AS (
  SELECT rowid AS position, draw('mark ' || $file, rowid) AS chance FROM clean ORDER BY chance, position LIMIT $count::BIGINT
)
SELECT position,
  list_extract(
    string_split($reasons, ','),
    1 + ((row_number() OVER (ORDER BY chance, position) + $first::BIGINT) % len(string_split($reasons, ',')))
  ) AS planted
FROM chosen;
