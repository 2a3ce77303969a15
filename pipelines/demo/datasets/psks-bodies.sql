-- Grain: one row per body of the given kinds.
CREATE OR REPLACE TEMP TABLE clean AS
SELECT body_no, kind_code, region_code, active_from, active_to, registered_until, accreditation, accredited_until
FROM bodies
WHERE list_contains(string_split($kinds, ','), kind_code)
ORDER BY kind_code, body_no;
