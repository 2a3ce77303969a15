-- A bare name is ambiguous only where two regencies are called so; elsewhere the row gets an unknown name instead.
UPDATE marks SET planted = 'region_unknown'
WHERE planted = 'region_ambiguous' AND position NOT IN (
  SELECT rowid FROM clean WHERE list_contains(string_split($twins, ','), substring(region_code, 1, 5))
);
