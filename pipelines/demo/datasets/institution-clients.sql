-- Grain: one row per home or welfare institution (LKS), year and category with clients. Those inside a home are its
-- residents of December; the declared totals are their sums, but for a few that somebody added up wrongly.
CREATE OR REPLACE TEMP TABLE clean AS
WITH served AS (
  SELECT l.institution_id, c.category_code, c.place, l.residents, l.capacity,
    CASE WHEN c.place > 1
      THEN floor(l.residents * draw('residents of', l.institution_id || c.category_code) / count(*) OVER (PARTITION BY l.institution_id))::INTEGER
    END AS others
  FROM home_levels AS l JOIN clientele AS c USING (type_code)
  WHERE l.year = $year::INTEGER AND l.month = 12
),
homes_clients AS (
  SELECT institution_id, category_code,
    coalesce(others, residents - coalesce(sum(others) OVER (PARTITION BY institution_id), 0))::INTEGER AS in_facility,
    CASE WHEN draw('outside told', institution_id || category_code) < 0.6
      THEN floor(capacity * 0.5 * draw('outside', institution_id || category_code || $year::VARCHAR))::INTEGER END AS outside_facility
  FROM served
),
offered AS (
  SELECT b.body_no, s.category_code, row_number() OVER (PARTITION BY b.body_no
    ORDER BY draw('serves ' || s.category_code, b.body_no), s.category_code) AS place
  FROM bodies AS b CROSS JOIN shares AS s
  WHERE b.kind_code = 'lks' AND NOT b.is_home AND draw('reports', b.body_no || $year::VARCHAR) < 0.8
    AND coalesce(year(b.active_to) > $year::INTEGER, TRUE)
    AND s.category_code IN ('anak_terlantar', 'balita_terlantar', 'anak_disabilitas', 'lansia_terlantar', 'disabilitas', 'prse', 'pemulung', 'korban_napza')
),
body_clients AS (
  SELECT body_no AS institution_id, category_code,
    CASE WHEN draw('none inside', body_no || category_code) < 0.3 THEN 0 END AS in_facility,
    1 + floor(draw('clients', body_no || category_code || $year::VARCHAR) * 60 / getvariable('need_factor'))::INTEGER AS outside_facility
  FROM offered
  WHERE place <= 1 + floor(draw('categories', body_no) * 3)
),
summed AS (
  SELECT *, sum(in_facility) OVER (PARTITION BY institution_id) AS total_inside,
    sum(outside_facility) OVER (PARTITION BY institution_id) AS total_outside,
    draw('added up', institution_id || $year::VARCHAR) < 0.02 AS declared_wrong
  FROM (SELECT * FROM homes_clients UNION ALL SELECT * FROM body_clients)
)
SELECT institution_id, $year::INTEGER AS year,
  (coalesce(total_inside, 0) + coalesce(total_outside, 0) + CASE WHEN declared_wrong THEN 2 ELSE 0 END)::INTEGER AS declared_total,
  total_inside::INTEGER AS declared_in_facility, total_outside::INTEGER AS declared_outside_facility,
  category_code, in_facility, outside_facility, declared_wrong
FROM summed
ORDER BY institution_id, category_code;
