-- Where a head's number is not known none can be spoilt: the row gets an unknown place instead.
UPDATE marks SET planted = 'region_unknown'
WHERE starts_with(planted, 'nik_') AND position IN (SELECT rowid FROM clean WHERE nik IS NULL);
