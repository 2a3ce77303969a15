-- Grain: one row per worker and role, of the given roles.
CREATE OR REPLACE TEMP TABLE clean AS
SELECT role_code, nik, region_code, active_from, active_to
FROM workers
WHERE list_contains(string_split($roles, ','), role_code)
ORDER BY role_code, region_code, active_from, nik;
