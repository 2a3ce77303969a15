-- Grain: one row per person (family head, community representative) and category in a year and an area.
CREATE OR REPLACE TEMP TABLE clean AS
SELECT $year::INTEGER AS year, p.nik, p.family_card, p.sex, p.birth_date, p.region_code, r.category_code,
  CASE WHEN r.category_code NOT IN ('disabilitas', 'anak_disabilitas') THEN NULL
    WHEN draw('kind', p.person_id) < 0.38 THEN 'physical'
    WHEN draw('kind', p.person_id) < 0.6 THEN 'sensory'
    WHEN draw('kind', p.person_id) < 0.78 THEN 'intellectual'
    WHEN draw('kind', p.person_id) < 0.92 THEN 'mental'
    ELSE 'multiple' END AS disability_kind,
  -- A little more of the register is assessed every year; only categories that a kind of home serves are assessed.
  CASE WHEN NOT coalesce(s.has_homes, FALSE) OR draw('assessed', p.person_id) >= 0.5 + 0.08 * ($year::INTEGER - 2023) THEN NULL
    WHEN draw('facility', p.person_id) < least(0.6, getvariable('need_factor') * s.in_facility
      * CASE WHEN s.category_code IN ('disabilitas', 'anak_disabilitas') AND draw('kind', p.person_id) BETWEEN 0.78 AND 0.92
        THEN 10 ELSE 1 END) THEN 'in_facility'
    ELSE 'outside_facility' END AS assessment,
  -- Who is new is often still proposed, and the latest year has more proposals than the settled ones.
  CASE WHEN draw('verified ' || r.category_code, p.person_id) < 0.03 THEN NULL
    WHEN draw('verified ' || r.category_code, p.person_id) > 0.96 THEN 'not_eligible'
    WHEN draw('proposed ' || r.category_code, p.person_id) < 0.01 * ($year::INTEGER - 2021)
      + CASE WHEN r.first_year = $year::INTEGER AND r.first_year > 2023 THEN 0.4 ELSE 0 END THEN 'proposed'
    WHEN draw('taken over ' || r.category_code, p.person_id) < 0.35 THEN 'eligible'
    ELSE 'taken_over' END AS verification
FROM registrations AS r
JOIN people AS p USING (person_id)
LEFT JOIN shares AS s ON s.category_code = r.category_code
WHERE $year::INTEGER BETWEEN r.first_year AND r.last_year AND starts_with(p.region_code, $area)
ORDER BY p.region_code, p.nik, r.category_code;
