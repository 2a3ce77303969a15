-- Grain: one row per role and district in a year, of the roles for which a number is decided.
CREATE OR REPLACE TEMP TABLE clean AS
SELECT $year::INTEGER AS year, role_code, region_code,
  posts + CASE WHEN role_code IN ('tksk', 'korcam_pkh') OR posts = 0 THEN 0
    ELSE floor(draw('required ' || role_code, region_code) * (2 + posts * 0.1))::INTEGER END AS posts
FROM posts
WHERE list_contains(string_split($roles, ','), role_code)
ORDER BY role_code, region_code;
