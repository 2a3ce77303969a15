/**
 * Rows of a small comma-separated text as objects by header. Quoted fields and doubled quotes are understood, a line
 * break inside quotes is not. `keep` sees the raw line first, so that a scope's rows are found without parsing the rest.
 */
export function csvRows<K extends string>(
  text: string,
  keep: (line: string) => boolean = () => true
): Record<K, string>[] {
  const [header = "", ...lines] = text.split(/\r?\n/);
  const names = fields(header);
  return lines
    .filter((line) => line !== "" && keep(line))
    .map((line) => {
      const values = fields(line);
      return Object.fromEntries(names.map((name, i) => [name, values[i] ?? ""])) as Record<K, string>;
    });
}

const quoted = /("(?:[^"]|"")*"|[^,]*)(?:,|$)/gy;

function fields(line: string): string[] {
  if (!line.includes('"')) return line.split(",");
  return [...line.matchAll(quoted)]
    .filter((match) => match.index < line.length)
    .map(([, field = ""]) => (field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field));
}
