-- Grain of `questions`: one row per name of a place, or writing of a coded column, that no rule understands, with the
-- nearest things that it may be: for a person to decide. Nothing in it is accepted by itself.
-- `unknown_texts` holds them (kind, column_name, within, written, rows); a place is looked for among the parts of the
-- region `within`, a writing among those of its column. A place without a near name is not asked about.
CREATE TABLE questions AS
WITH asked AS (
  SELECT kind, column_name, within, tidy(written) AS written, spelling(written) AS asked_spelling, sum(rows)::BIGINT AS rows
  FROM unknown_texts
  GROUP BY ALL
),
known AS (
  SELECT 'region' AS kind, '' AS column_name, s.parent_code AS within, s.spelling, s.region_code || ' ' || n.name AS choice
  FROM place_spellings AS s JOIN place_names AS n USING (region_code)
  UNION ALL
  SELECT 'value', column_name, '', spelling, code FROM accepted
),
measured AS (
  SELECT a.kind, a.column_name, a.within, a.written, a.rows, k.choice,
    min(damerau_levenshtein(a.asked_spelling, k.spelling)) AS letters_apart,
    max(jaro_winkler_similarity(a.asked_spelling, k.spelling)) AS likeness,
    bool_or(len(k.spelling) >= 4 AND len(a.asked_spelling) >= 4
      AND (contains(a.asked_spelling, k.spelling) OR contains(k.spelling, a.asked_spelling))) AS one_in_the_other
  FROM asked AS a JOIN known AS k
    ON k.kind = a.kind AND k.within = a.within AND (k.kind = 'region' OR k.column_name = a.column_name)
  GROUP BY ALL
),
near AS (
  SELECT *, row_number() OVER (
    PARTITION BY kind, column_name, within, written ORDER BY letters_apart, likeness DESC, choice
  ) AS nth
  FROM measured
  WHERE kind = 'value' OR letters_apart <= 2 OR one_in_the_other
)
SELECT kind, column_name, within, written, rows, list(choice ORDER BY nth) AS candidates
FROM near
WHERE nth <= 3
GROUP BY kind, column_name, within, written, rows;
