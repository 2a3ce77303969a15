/** SQL without its comments, its texts and everything within parentheses. */
function outermost(sql: string): string {
  const bare = sql
    .replaceAll(/--[^\n]*/g, "")
    .replaceAll(/\/\*[^]*?\*\//g, "")
    .replaceAll(/'(?:[^']|'')*'/g, "''");
  let depth = 0;
  let outer = "";
  for (const character of bare) {
    if (character === ")") depth -= 1;
    if (depth === 0) outer += character;
    if (character === "(") depth += 1;
  }
  return outer;
}

/** True when a statement's outermost select takes all columns of something (`*` or `a.*`) instead of naming them. */
export const outerSelectStar = (sql: string): boolean =>
  /\bselect\s+(distinct\s+)?([^;]*,\s*)?(\w+\.)?\*\s*(,|from\b|exclude\b|replace\b|$)/i.test(outermost(sql));
