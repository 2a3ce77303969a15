/** A text that a reader sees or hears, in the language in which the page says it is. */
export interface Spoken {
  readonly text: string;
  readonly lang: string;
}

interface Open {
  readonly tag: string;
  readonly lang: string;
  /** Holds code, names of columns or what is never read. */
  readonly isSilent: boolean;
}

const tagOf =
  /<!--[\s\S]*?-->|<!doctype[^>]*>|<(\/?)([a-z][\w:-]*)((?:\s+[^\s=>"']+(?:=(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*(\/?)>/gi;
const attributeOf = /([^\s=>"']+)=(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/g;
const empty = new Set("area base br col embed hr img input link meta source track wbr".split(" "));
const silent = new Set("script style code pre kbd".split(" "));

/** Attributes that are read aloud, shown, or told later by a script. */
const said = new Set(
  "aria-label aria-description alt title placeholder data-read data-said data-found data-none data-sort data-ascending data-descending".split(
    " "
  )
);

const signs: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: "\u00a0" };

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return signs[name] ?? whole;
    return String.fromCodePoint(decimal === undefined ? parseInt(hex ?? "20", 16) : Number(decimal));
  });

const attributesOf = (text: string): Map<string, string> =>
  new Map(
    [...text.matchAll(attributeOf)].map(([, name = "", a, b, c]) => [name.toLowerCase(), decoded(a ?? b ?? c ?? "")])
  );

const isToldByMeta = (attributes: ReadonlyMap<string, string>): boolean =>
  /^(description|og:title|og:description)$/.test(attributes.get("name") ?? attributes.get("property") ?? "");

/** What the attributes of an element say. */
const saidBy = (tag: string, attributes: ReadonlyMap<string, string>): string[] => {
  if (tag === "meta") return isToldByMeta(attributes) ? [attributes.get("content") ?? ""] : [];
  return [...attributes].filter(([name]) => said.has(name)).map(([, value]) => value);
};

const outside: Open = { tag: "", lang: "", isSilent: false };

/** Every text of a page, attributes and drawings included, each with its language; code and machine names left out. */
export function spokenIn(html: string): Spoken[] {
  const spoken: Spoken[] = [];
  const open: Open[] = [outside];
  const around = (): Open => open.at(-1) ?? outside;
  const say = (text: string, { lang, isSilent }: Open): void => {
    if (!isSilent && text.trim() !== "") spoken.push({ text: text.trim(), lang });
  };
  const close = (tag: string): void => {
    const opened = open.findLastIndex((element) => element.tag === tag);
    if (opened > 0) open.length = opened;
  };
  const begin = (tag: string, attributes: ReadonlyMap<string, string>, isEmpty: boolean): void => {
    const lang = attributes.get("lang") ?? around().lang;
    const element = { tag, lang, isSilent: around().isSilent || silent.has(tag) };
    for (const text of saidBy(tag, attributes)) say(text, element);
    if (!isEmpty) open.push(element);
  };
  let from = 0;
  for (const { 0: whole, 1: closing, 2: name = "", 3: rest = "", 4: selfClosing, index } of html.matchAll(tagOf)) {
    say(decoded(html.slice(from, index)), around());
    from = index + whole.length;
    const tag = name.toLowerCase();
    if (closing) close(tag);
    else if (tag !== "") begin(tag, attributesOf(rest), Boolean(selfClosing) || empty.has(tag));
  }
  say(decoded(html.slice(from)), around());
  return spoken;
}
