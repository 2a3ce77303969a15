-- Grain: one row per data row of the file, in its order: the clean rows, then those pasted a second time; the columns of
-- whichever dataset is in `clean`, the file's name, and the planted reason or null.
WITH placed AS (
  SELECT c.rowid AS position, c.*, $file::VARCHAR AS file,
    CASE WHEN m.planted <> 'duplicate_row' THEN m.planted END AS planted
  FROM clean AS c LEFT JOIN marks AS m ON m.position = c.rowid
  UNION ALL
  SELECT c.rowid, c.*, $file::VARCHAR, m.planted
  FROM clean AS c JOIN marks AS m ON m.position = c.rowid
  WHERE m.planted = 'duplicate_row'
)
SELECT COLUMNS(name -> name <> 'position') FROM placed
ORDER BY planted IS NOT DISTINCT FROM 'duplicate_row', position
