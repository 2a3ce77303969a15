-- How a cell is understood. Every rule is a macro over the cell's text, and runs once per distinct text of a column.
-- A cell that was a number in a workbook begins with chr(1); an empty cell is ''. Nothing is ever guessed: what no rule
-- understands is NULL, and the row is refused. `month_number(name)` and `is_province(code)` are made before this file.

-- Without the number mark and the apostrophe by which a spreadsheet marks a text, and with every run of blanks (also
-- non-breaking and zero-width ones) as one space.
CREATE MACRO tidy(raw) AS regexp_replace(
  trim(regexp_replace(replace(raw, chr(1), ''), '[\s\x{00A0}\x{200B}\x{FEFF}]+', ' ', 'g')), '^''([-=+@\d])', '\1'
);
CREATE MACRO was_number(raw) AS starts_with(raw, chr(1));
-- As contracts compare headings and categories: lower-case letters and digits only.
CREATE MACRO spelling(raw) AS regexp_replace(lower(raw), '[^a-z0-9]', '', 'g');

-- The ways to write "nothing here". For a count, `nihil` is zero and not one of them.
CREATE MACRO says_nothing(raw) AS lower(tidy(raw)) IN (
  '', '-', '--', '---', '–', '—', '.', '..', '...', '?', 'nihil', 'kosong', 'tidak ada', 'belum ada', 'n/a', '#n/a', 'na',
  'null', 'none', '0000-00-00', '00/00/0000', '00-00-0000'
);

-- Whether a cell of a matrix tells a count. One rule, for which rows are records and for what they are melted into.
CREATE MACRO tells_a_count(raw) AS NOT says_nothing(raw) OR lower(tidy(raw)) = 'nihil';

-- Without Rp, the closing ",-" and brackets: "(Rp 1.500,-)" -> "-1.500". Digits of other scripts stay, and fail later.
CREATE MACRO bare_number(raw) AS CASE WHEN regexp_full_match(raw, '\d+') THEN raw ELSE regexp_replace(
  regexp_replace(regexp_replace(regexp_replace(lower(tidy(raw)), '[−–]', '-', 'g'), '^\((.*)\)$', '-\1'), '[.,][-=]+$', ''),
  '^(-?) ?(rp|idr)[. ]*(-?) ?', '\1\3'
) END;
CREATE MACRO without_percent(t) AS regexp_replace(t, ' ?(%|persen)$', '');
-- Whose marks a number shows beyond doubt: 'id' writes 1.500,00 and 'en' 1,500.00. NULL: it could be either or neither.
CREATE MACRO number_style(t) AS CASE
  WHEN regexp_full_match(t, '-?([1-9]\d{0,2}((\.\d{3}){2,}(,\d+)?|\.\d{3},\d+)|\d+,(\d{1,2}|\d{4,})|0,\d{3})') THEN 'id'
  WHEN regexp_full_match(t, '-?([1-9]\d{0,2}((,\d{3}){2,}(\.\d+)?|,\d{3}\.\d+)|\d+\.(\d{1,2}|\d{4,})|0\.\d{3})') THEN 'en'
END;
CREATE MACRO either_style(t) AS regexp_full_match(t, '-?[1-9]\d{0,2}[.,]\d{3}');
-- One mark before exactly three digits could part thousands or decimals: the style that the rest of the column shows
-- decides. Where it shows none, a point parts thousands as Indonesian does, and a comma is not understood.
CREATE MACRO decimal_text(t, style) AS CASE
  WHEN regexp_full_match(t, '-?\d+') THEN t
  WHEN either_style(t) THEN CASE
    WHEN contains(t, '.') THEN CASE WHEN style = 'en' THEN t ELSE replace(t, '.', '') END
    WHEN style = 'en' THEN replace(t, ',', '')
    WHEN style = 'id' THEN replace(t, ',', '.')
  END
  WHEN number_style(t) = 'id' THEN replace(replace(t, '.', ''), ',', '.')
  WHEN number_style(t) = 'en' THEN replace(t, ',', '')
  WHEN regexp_full_match(t, '-?[1-9]\d{0,2}( \d{3})+') THEN replace(t, ' ', '')
END;
-- `t` is bare_number(raw), `style` is what the column shows.
CREATE MACRO number_of(raw, t, style) AS CASE
  WHEN was_number(raw) THEN try_cast(try_cast(t AS DOUBLE) AS DECIMAL(38, 6))
  WHEN t IN ('nihil', 'nol') THEN 0
  ELSE try_cast(decimal_text(t, style) AS DECIMAL(38, 6))
END;
-- What the office should be told of a number that was understood otherwise than Indonesian writing alone would be.
CREATE MACRO number_oddity(raw, t, style) AS CASE
  WHEN was_number(raw) THEN NULL
  WHEN either_style(t) AND style = 'en' OR number_style(t) = 'en' AND contains(t, ',') THEN 'number_english'
  WHEN either_style(t) AND style = 'id' AND contains(t, ',') THEN 'number_decimal_comma'
END;
CREATE MACRO no_number(raw, t) AS says_nothing(raw) OR t IN ('', '-');
-- A place in a year of at most twelve: "2", "Tahap II", "Agts".
CREATE MACRO ordinal_of(raw, t, style) AS coalesce(
  number_of(raw, t, style),
  month_number(regexp_replace(t, '^bulan ?|[^a-z]', '', 'g')),
  try_cast(regexp_extract(t, '^(tahap|termin|bulan|triwulan|tw|semester|periode)( ke)?[ -]*(\d{1,2})$', 3) AS INTEGER),
  list_position(
    ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'],
    regexp_extract(t, '^((tahap|termin|triwulan|tw|semester|periode)( ke)?[ -]*)?([ivx]+)$', 4)
  )
);

-- Day before month, always. Time of day and weekday are dropped.
CREATE MACRO day_text(raw) AS regexp_replace(
  regexp_replace(
    regexp_replace(lower(tidy(raw)), '[ t]\d{1,2}[:.]\d{2}([:.]\d{2})?([.,]\d+)? ?(wib|wita|wit|z|\+\d\d:?\d\d)?$', ''),
    '^(senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|ahad)[ ,]+', ''
  ),
  ' ?([/.-]) ?', '\1', 'g'
);
CREATE MACRO made_date(y, m, d) AS CASE WHEN y BETWEEN '1900' AND '2100' THEN try_strptime(y || '-' || m || '-' || d, '%Y-%m-%d')::DATE END;
CREATE MACRO serial_date(n) AS CASE WHEN n BETWEEN 366 AND 73050 THEN DATE '1899-12-30' + n::INTEGER END;
CREATE MACRO written_date(t) AS CASE
  WHEN regexp_full_match(t, '\d{1,2}([/.-])\d{1,2}[/.-]\d{4}') THEN made_date(
    regexp_extract(t, '(\d{4})$', 1), regexp_extract(t, '^\d+[/.-](\d+)', 1), regexp_extract(t, '^(\d+)', 1))
  WHEN regexp_full_match(t, '\d{4}([/.-])\d{1,2}[/.-]\d{1,2}') THEN made_date(
    regexp_extract(t, '^(\d{4})', 1), regexp_extract(t, '^\d+[/.-](\d+)', 1), regexp_extract(t, '(\d+)$', 1))
  WHEN regexp_full_match(t, '\d{1,2}[ ./-]*[a-z]+[ .,/-]*\d{4}') THEN made_date(
    regexp_extract(t, '(\d{4})$', 1), month_number(regexp_extract(t, '([a-z]+)', 1))::VARCHAR, regexp_extract(t, '^(\d+)', 1))
  WHEN regexp_full_match(t, '\d{5}([.,]\d+)?') THEN serial_date(left(t, 5)::DOUBLE)
END;
-- `t` is day_text(raw).
CREATE MACRO date_of(raw, t) AS CASE
  WHEN was_number(raw) THEN serial_date(floor(try_cast(t AS DOUBLE)))
  ELSE written_date(t)
END;

-- A date that only an English reader could have meant, and one that he would have read otherwise.
CREATE MACRO date_oddity(raw, t) AS CASE
  WHEN was_number(raw) OR NOT regexp_full_match(t, '\d{1,2}[/.-]\d{1,2}[/.-]\d{4}') THEN NULL
  WHEN regexp_extract(t, '^(\d+)', 1)::INTEGER > 12 THEN NULL
  WHEN regexp_extract(t, '^\d+[/.-](\d+)', 1)::INTEGER > 12 THEN 'date_month_first'
  WHEN regexp_extract(t, '^(\d+)', 1)::INTEGER <> regexp_extract(t, '^\d+[/.-](\d+)', 1)::INTEGER THEN 'date_ambiguous'
END;

-- NIK and family card: 16 digits. A number of a workbook has kept 15 of them at most, so it is never taken.
CREATE MACRO identifier_digits(raw) AS regexp_replace(replace(raw, chr(1), ''), '[\s\x{00A0}\x{200B}\x{FEFF}.''’`_-]', '', 'g');
CREATE MACRO identifier_of(raw) AS CASE
  WHEN NOT was_number(raw) AND regexp_full_match(identifier_digits(raw), '\d{16}') THEN identifier_digits(raw)::BIGINT
END;
CREATE MACRO no_identifier(raw) AS says_nothing(raw)
  OR (len(identifier_digits(raw)) > 0 AND identifier_digits(raw) = repeat(left(identifier_digits(raw), 1), len(identifier_digits(raw))));
CREATE MACRO digits_lost(raw) AS
  regexp_full_match(lower(tidy(raw)), '\d([.,]\d+)?e ?\+? ?\d+') OR (was_number(raw) AND len(identifier_digits(raw)) >= 16);
-- Digits 7 to 12 are the day of birth (a woman's day + 40), month and two-digit year.
CREATE MACRO born_on_a_day(nik) AS (nik // 1000000) % 100 BETWEEN 1 AND 12
  AND (nik // 100000000) % 100 - CASE WHEN (nik // 100000000) % 100 > 40 THEN 40 ELSE 0 END BETWEEN 1 AND
    CASE (nik // 1000000) % 100
      WHEN 2 THEN CASE WHEN (nik // 10000) % 4 = 0 THEN 29 ELSE 28 END
      WHEN 4 THEN 30 WHEN 6 THEN 30 WHEN 9 THEN 30 WHEN 11 THEN 30
      ELSE 31
    END;
-- Written so that the cell is not empty; nobody has it.
CREATE MACRO is_placeholder(number) AS number % 1111111111111111 = 0 OR number = 1234567890123456;
-- `nik` is the number where the cell held 16 digits; the serial after the birthday begins at 0001. `rounded` says that
-- every NIK of the file ends in 0, as a column does that was a number in Excel before it became text.
CREATE MACRO nik_fault(nik, raw, family_card, required, rounded) AS CASE
  WHEN nik IS NULL THEN CASE
    WHEN no_identifier(raw) THEN CASE WHEN required THEN 'nik_missing' END
    WHEN digits_lost(raw) THEN 'nik_precision_lost' ELSE 'nik_structure' END
  WHEN is_placeholder(nik) THEN CASE WHEN required THEN 'nik_missing' END
  WHEN rounded OR nik % 10000 = 0 THEN 'nik_precision_lost'
  WHEN NOT is_province(nik // 100000000000000) OR NOT born_on_a_day(nik) THEN 'nik_structure'
  WHEN nik = family_card THEN 'nik_is_family_card'
END;
CREATE MACRO family_card_fault(number, raw, required) AS CASE
  WHEN is_placeholder(number) THEN CASE WHEN required THEN 'required_missing' END
  WHEN number IS NOT NULL THEN NULL
  WHEN no_identifier(raw) THEN CASE WHEN required THEN 'required_missing' END
  WHEN digits_lost(raw) THEN 'nik_precision_lost'
  ELSE 'nik_structure'
END;
-- The NIK tells the day of birth and the sex; those who moved or were corrected may differ, so it refuses nothing.
CREATE MACRO contradicts_day(nik, day) AS (nik // 10000) % 1000000 % 400000
  <> ((dayofmonth(day) * 100 + month(day)) * 100 + year(day) % 100);
CREATE MACRO contradicts_sex(nik, sex) AS (nik // 100000000 % 100 > 40) <> (sex = 'female');
