-- Grain of `shared_rows`: one stored row that another received table brought too: equal in the columns that make a record
-- of its dataset unique. Asked by a citizen: "is a payment counted twice that two offices reported?" It is counted once,
-- in the file whose name comes first; the order in which files arrived does not matter.
-- `keyed_rows` holds file_id, row_number, over_value, key and key_hash; `file_order` the position of each file_id. Rows
-- are taken in `buckets` turns, so that memory does not grow with them; this is the turn of `bucket`.
INSERT INTO shared_rows
WITH suspect AS (
  SELECT key_hash FROM keyed_rows WHERE key_hash % getvariable('buckets') = getvariable('bucket')
  GROUP BY key_hash HAVING count(*) > 1
),
ranked AS (
  SELECT r.file_id, r.row_number, r.over_value, row_number() OVER same AS nth,
    first_value(r.file_id) OVER same AS kept_file_id, first_value(r.row_number) OVER same AS kept_row_number
  FROM keyed_rows AS r SEMI JOIN suspect USING (key_hash) JOIN file_order USING (file_id)
  WINDOW same AS (PARTITION BY key ORDER BY position, r.row_number, r.over_value)
)
SELECT getvariable('dataset') AS dataset, file_id, row_number, over_value, kept_file_id, kept_row_number
FROM ranked WHERE nth > 1;
