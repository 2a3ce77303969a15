-- Grain: one row per service case or complaint received in a year. Each step comes after the one before; what would come
-- after the last known day has not come. Most cases keep the time of their class, some take up to three times as long.
CREATE OR REPLACE TEMP TABLE clean AS
WITH asked AS (
  SELECT person_id, nik, region_code, person_id * 10 + ($year::INTEGER - 2020) AS request FROM people
),
received AS (
  SELECT *, make_date($year::INTEGER, 1, 2) + floor(draw('received', request) * 363)::INTEGER AS received_on,
    draw('case kind', request) < 0.3 AS is_complaint, draw('case category', request) AS subject
  FROM asked WHERE draw('case', request) < 0.0185 * (1 - 0.15 * (2025 - $year::INTEGER))
),
described AS (
  SELECT *, CASE
    WHEN is_complaint THEN CASE WHEN subject < 0.34 THEN 'aid_missing' WHEN subject < 0.55 THEN 'health_insurance'
      WHEN subject < 0.72 THEN 'wrong_recipient' WHEN subject < 0.84 THEN 'data_correction' WHEN subject < 0.92 THEN 'deduction'
      WHEN subject < 0.96 THEN 'illegal_levy' ELSE 'other' END
    ELSE CASE WHEN subject < 0.38 THEN 'health_insurance' WHEN subject < 0.66 THEN 'data_correction'
      WHEN subject < 0.78 THEN 'basic_needs' WHEN subject < 0.87 THEN 'free_treatment' WHEN subject < 0.94 THEN 'scholarship'
      WHEN subject < 0.98 THEN 'neglected_person' ELSE 'other' END
    END AS category_code,
    CASE WHEN draw('verified', request) < 0.96 THEN received_on + floor(draw('verified in', request) * draw('verified when', request) * 5)::INTEGER END AS verified_on
  FROM received
),
referred AS (
  SELECT *, CASE WHEN draw('referred', request) < 0.55 THEN verified_on + floor(draw('referred in', request) * draw('referred when', request) * 4)::INTEGER END AS referred_on
  FROM described
),
settled AS (
  SELECT r.*, CASE WHEN draw('resolved', request) < 0.93 THEN greatest(
    coalesce(referred_on, verified_on),
    received_on + ceil(s.working_days * 1.4 * CASE WHEN draw('late case', request) < 0.82 THEN draw('days', request) ELSE 1 + 2 * draw('days', request) END)::INTEGER
  ) END AS resolved_on
  FROM referred AS r JOIN service_times AS s USING (category_code)
),
known AS (
  SELECT *, CASE WHEN verified_on <= $as_of::DATE THEN verified_on END AS known_verified,
    CASE WHEN referred_on <= $as_of::DATE THEN referred_on END AS known_referred,
    CASE WHEN verified_on IS NOT NULL AND resolved_on <= $as_of::DATE THEN resolved_on END AS known_resolved,
    draw('channel', request) AS way, draw('resolved at', request) AS level
  FROM settled
)
SELECT CASE WHEN is_complaint THEN 'ADUAN-' ELSE 'SLRT-' END || $year::VARCHAR || '-'
    || lpad((row_number() OVER (ORDER BY received_on, request))::VARCHAR, 6, '0') AS case_no,
  CASE WHEN is_complaint THEN 'complaint' ELSE 'slrt' END AS kind_code, category_code,
  CASE WHEN way < 0.3 THEN 'puskesos' WHEN way < 0.5 THEN 'worker' WHEN way < 0.69 THEN 'office' WHEN way < 0.81 THEN 'message'
    WHEN way < 0.86 THEN 'phone' WHEN way < 0.9 THEN 'website' WHEN way < 0.94 THEN 'lapor' WHEN way < 0.965 THEN 'letter'
    WHEN way < 0.97 THEN 'ombudsman' END AS channel_code,
  CASE WHEN draw('anonymous', request) >= 0.2 THEN nik END AS nik,
  -- Who calls or writes often names no village.
  CASE WHEN is_complaint AND draw('village told', request) < 0.1 THEN substring(region_code, 1, 8) ELSE region_code END AS region_code,
  received_on, known_verified AS verified_on, known_referred AS referred_on,
  CASE WHEN known_referred IS NULL THEN NULL
    WHEN category_code = 'health_insurance' THEN 'health_insurance' WHEN category_code = 'free_treatment' THEN 'hospital'
    WHEN category_code = 'scholarship' THEN 'education'
    WHEN category_code = 'data_correction' AND draw('referred to', request) < 0.5 THEN 'civil_registry'
    WHEN draw('referred to', request) < 0.75 THEN 'regency_office' WHEN draw('referred to', request) < 0.9 THEN 'province'
    WHEN draw('referred to', request) < 0.97 THEN 'ministry' ELSE 'other' END AS referred_to,
  known_resolved AS resolved_on,
  CASE WHEN known_resolved IS NULL THEN NULL WHEN level < 0.38 THEN 'village' WHEN level < 0.58 THEN 'district'
    WHEN level < 0.9 THEN 'regency' ELSE 'province' END AS resolved_at
FROM known
ORDER BY case_no;
