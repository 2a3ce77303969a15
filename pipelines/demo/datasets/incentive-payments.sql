-- Grain: one row per worker, component, payer and pay period of a year, of the given roles.
-- A worker is owed a period when on duty on the day it is due. In the slowest regencies the province's last months of the
-- year are still unpaid.
CREATE OR REPLACE TEMP TABLE clean AS
WITH periods AS (
  SELECT 'month' AS period_kind, m::INTEGER AS period, make_date($year::INTEGER, m::INTEGER, 25) AS due_on FROM range(1, 13) AS t(m)
  UNION ALL SELECT 'semester', 1, make_date($year::INTEGER, 6, 25)
  UNION ALL SELECT 'semester', 2, make_date($year::INTEGER, 12, 15)
  UNION ALL SELECT 'year', 1, make_date($year::INTEGER, 11, 20)
),
owed AS (
  SELECT w.role_code, r.component_code, r.payer_code, p.period, w.nik, w.region_code, r.amount::BIGINT AS amount, p.due_on,
    g.late_share, w.worker * 10000 + ($year::INTEGER - 2000) * 100 + p.period AS payment,
    r.payer_code || r.component_code || substring(w.region_code, 1, 5) || p.due_on::VARCHAR AS batch
  FROM workers AS w
  JOIN rates AS r USING (role_code)
  JOIN periods AS p ON p.period_kind = r.period
  JOIN regencies AS g ON g.region_code = substring(w.region_code, 1, 5)
  WHERE list_contains(string_split($roles, ','), w.role_code)
    AND p.due_on BETWEEN r.valid_from AND coalesce(r.valid_to, DATE '9999-12-31')
    AND p.due_on BETWEEN w.active_from AND coalesce(w.active_to, DATE '9999-12-31')
),
settled AS (
  SELECT *, due_on
      + CASE WHEN draw('incentive late', batch) < late_share * 1.5 THEN 8 + floor(draw('incentive days', batch) * 80)::INTEGER ELSE 0 END
      - floor(draw('incentive early', payment) * 3)::INTEGER AS comes_on,
    draw('incentive fate ' || component_code || payer_code, payment) < 0.006
      OR (payer_code = 'province' AND late_share > 0.25 AND due_on >= DATE '2025-10-01' AND draw('arrears', batch) < 0.8) AS unpaid
  FROM owed
)
SELECT $year::INTEGER AS year, role_code, component_code, payer_code, period, nik, region_code, amount, due_on,
  CASE WHEN NOT unpaid AND comes_on <= $as_of::DATE THEN comes_on END AS paid_on,
  CASE WHEN unpaid OR comes_on > $as_of::DATE THEN 'pending' ELSE 'paid' END AS status
FROM settled
ORDER BY role_code, region_code, nik, payer_code, component_code, period;
