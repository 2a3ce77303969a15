-- A clean office of any size, from nothing but numbers: `payments` rows of aid and three tenths as many of the registry,
-- in one CSV per regency. `villages` (n, regency_code, regency, district, village, digits) must be there; n counts from 0.
-- Every family is paid the Sembako programme twelve times a year; one payment in fifty is late, one in a hundred failed.
CREATE TABLE families AS
SELECT
  i,
  v.regency_code, v.regency, v.district, v.village,
  -- A card and a NIK of sixteen digits: the district, a birthday of the number i, a serial of what is left of it.
  v.digits || lpad((1 + i % 28)::VARCHAR, 2, '0') || lpad((1 + i // 28 % 12)::VARCHAR, 2, '0')
    || lpad((i // 336 % 100)::VARCHAR, 2, '0') AS birthday,
  1 + i // 33600 AS serial
FROM range(greatest(getvariable('payments') // 12, 1)) AS t(i)
JOIN villages AS v ON v.n = i % (SELECT count(*) FROM villages);

CREATE VIEW payments AS
SELECT
  f.regency_code,
  2025 AS "TAHUN", 'Sembako' AS "PROGRAM", s AS "TAHAP",
  birthday || lpad(serial::VARCHAR, 4, '0') AS "NIK", birthday || lpad((serial + 5000)::VARCHAR, 4, '0') AS "NO KK",
  'Warga ' || i AS "NAMA", 'Jl. Melati No. ' || i % 200 AS "ALAMAT",
  regency AS "KAB/KOTA", district AS "KECAMATAN", village AS "DESA/KELURAHAN",
  200000 AS "JUMLAH (RP)", strftime(make_date(2025, s::INTEGER, 10), '%d/%m/%Y') AS "JADWAL BAYAR",
  CASE WHEN (i + s) % 100 = 0 THEN '' ELSE strftime(make_date(2025, s::INTEGER, 10) + CASE WHEN (i + s) % 50 = 1 THEN 9 ELSE -1 END, '%d/%m/%Y') END AS "TANGGAL BAYAR",
  CASE WHEN (i + s) % 100 = 0 THEN 'Gagal' ELSE 'Salur' END AS "STATUS"
FROM families AS f CROSS JOIN range(1, 13) AS stages(s);

-- Most of the register are poor families; every fifth person is recorded in another category.
CREATE VIEW registry AS
SELECT
  regency_code,
  2025 AS "TAHUN",
  birthday || lpad((serial + 1000 * k)::VARCHAR, 4, '0') AS "NIK", birthday || lpad((serial + 5000)::VARCHAR, 4, '0') AS "NO KK",
  'Warga ' || i AS "NAMA", 'Jl. Melati No. ' || i % 200 AS "ALAMAT", CASE WHEN i % 2 = 0 THEN 'L' ELSE 'P' END AS "JENIS KELAMIN",
  strftime(make_date(1940 + (i % 80)::INTEGER, (1 + i % 12)::INTEGER, (1 + i % 28)::INTEGER), '%d/%m/%Y') AS "TANGGAL LAHIR",
  regency AS "KAB/KOTA", district AS "KECAMATAN", village AS "DESA/KELURAHAN",
  ['Fakir Miskin', 'Lanjut Usia Terlantar', 'Penyandang Disabilitas', 'Fakir Miskin'][k + 1] AS "JENIS PPKS"
FROM families AS f CROSS JOIN range(0, 4) AS members(k)
WHERE k < 3 OR i % 5 < 3;
