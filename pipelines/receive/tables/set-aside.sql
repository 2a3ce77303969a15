-- Grain of `set_aside`: one row of the file, below the heading, that is no record: why it is none.
-- `gaps` holds the rows (row, cells) in which a required cell is empty; every other row is a record. `required` and
-- `known` are the places (from 1) of the required cells and of all that the contract knows; `repeated` is one group of
-- cells of which one must be filled (a matrix), or empty.
CREATE TABLE set_aside AS
WITH tidied AS (
  SELECT row, cells AS original, list_transform(cells, lambda cell: tidy(coalesce(cell, ''))) AS cells
  FROM gaps
  WHERE row > getvariable('heading_row')
),
gappy AS (
  SELECT row, original, cells, list_filter(cells, lambda text: text <> '') AS texts,
    len(list_filter(getvariable('required'), lambda place: cells[place] <> '')) AS filled,
    len(list_filter(getvariable('known'), lambda place: cells[place] <> '')) AS understood,
    len(list_filter(getvariable('repeated'), lambda place: tells_a_count(cells[place]))) AS repeats
  FROM tidied
),
measured AS (
  SELECT *, list_filter(texts, lambda text: regexp_matches(text, '[A-Za-z]'))[1] AS first_words,
    filled + (repeats > 0)::INTEGER >= 2
      AND (filled + (repeats > 0)::INTEGER) * 2 >= len(getvariable('required')) + (len(getvariable('repeated')) > 0)::INTEGER
      AS like_a_record
  FROM gappy
),
last_record AS (
  SELECT greatest(
    coalesce((SELECT max(row) FROM measured WHERE like_a_record AND NOT coalesce(regexp_matches(first_words, getvariable('total_words'), 'i'), FALSE)), 0),
    getvariable('last_full_row')
  ) AS row
),
judged AS (
  SELECT row, original, CASE
    WHEN len(texts) = 0 THEN 'blank'
    -- A row that has only its running number was never filled in.
    WHEN understood = 0 AND first_words IS NULL THEN 'blank'
    WHEN regexp_matches(first_words, getvariable('total_words'), 'i') THEN 'total'
    WHEN row > (SELECT row FROM last_record) AND NOT like_a_record THEN 'signature'
    -- A title between two parts of the table stands alone in the first cells of its row.
    WHEN len(texts) = 1 AND first_words IS NOT NULL AND first_words IN (cells[1], cells[2]) THEN 'heading'
    WHEN len(getvariable('repeated')) > 0 AND repeats = 0 THEN 'blank'
  END AS kind
  FROM measured
)
SELECT row, kind, CASE WHEN kind = 'total' THEN original END AS cells FROM judged WHERE kind IS NOT NULL;
