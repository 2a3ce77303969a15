import { nearButton, nearest } from "./near-me.ts";

interface Entry {
  readonly name: string;
  readonly within: string;
  readonly href: string;
  /** What is compared with what was typed. */
  readonly text: string;
  /** Longitude and latitude, where the list tells them. */
  readonly at: readonly [number, number] | null;
}

const most = 8;

/** Letters and digits only, in lower case: so that what was typed and what is written can be compared. */
export const plain = (text: string): string =>
  text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** Longitude and latitude as the list tells them: two numbers with a space between. */
const placeOf = (link: Element): Entry["at"] => {
  const [lon, lat] = link.closest<HTMLElement>("[data-at]")?.dataset["at"]?.split(" ").map(Number) ?? [];
  return lon === undefined || lat === undefined ? null : [lon, lat];
};

const entryOf = (link: HTMLAnchorElement): Entry => {
  const name = link.textContent.trim();
  const heading = link.closest("section")?.querySelector("h2")?.textContent.trim() ?? "";
  const others = link.closest<HTMLElement>("[data-names]")?.dataset["names"] ?? "";
  const text = ` ${plain(`${name} ${others}`)}`;
  return {
    name,
    within: heading === name ? "" : heading,
    href: link.getAttribute("href") ?? "",
    text,
    at: placeOf(link)
  };
};

/** The list of regions is the index: every link of `[data-regions]`, with the heading above it and its other names. */
const entriesOf = (page: Document): Entry[] =>
  [...page.querySelectorAll<HTMLAnchorElement>("[data-regions] a")].map(entryOf);

const fetched = (address: string): Promise<Document | null> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.responseType = "document";
    request.addEventListener("load", () => {
      resolve(request.responseXML);
    });
    request.addEventListener("error", () => {
      resolve(null);
    });
    request.open("GET", address);
    request.send();
  });

const found = (entries: readonly Entry[], typed: string): Entry[] => {
  const words = plain(typed).split(" ").filter(Boolean);
  if (words.length === 0) return [];
  const hits = entries.filter(({ text }) =>
    words.every((word) => text.includes(` ${word}`) || (word.length > 3 && text.includes(word)))
  );
  const starts = (entry: Entry): number => Number(!plain(entry.name).startsWith(words[0] ?? ""));
  return hits.toSorted((a, b) => starts(a) - starts(b)).slice(0, most);
};

const optionOf = ({ name, within, href }: Entry, id: string): HTMLLIElement => {
  const option = document.createElement("li");
  option.id = id;
  option.setAttribute("role", "option");
  option.dataset["href"] = href;
  option.append(name);
  if (within) {
    const small = document.createElement("small");
    small.textContent = within;
    option.append(small);
  }
  return option;
};

interface List {
  readonly fill: (entries: readonly Entry[]) => void;
  readonly move: (by: number) => void;
  readonly chosen: () => string | undefined;
  readonly element: HTMLUListElement;
}

const listFor = (input: HTMLInputElement): List => {
  const element = document.createElement("ul");
  element.className = "sug";
  element.id = `${input.id}-list`;
  element.setAttribute("role", "listbox");
  element.setAttribute("aria-label", input.labels?.[0]?.textContent ?? input.placeholder);
  element.hidden = true;
  let at = -1;
  const options = (): HTMLLIElement[] => [...element.children] as HTMLLIElement[];
  const mark = (): void => {
    options().forEach((option, i) => {
      option.setAttribute("aria-selected", String(i === at));
    });
    const option = options()[at];
    if (option) input.setAttribute("aria-activedescendant", option.id);
    else input.removeAttribute("aria-activedescendant");
  };
  return {
    element,
    chosen: () => options()[at]?.dataset["href"],
    fill: (entries) => {
      at = -1;
      element.replaceChildren(...entries.map((entry, i) => optionOf(entry, `${element.id}-${String(i)}`)));
      element.hidden = entries.length === 0;
      input.setAttribute("aria-expanded", String(entries.length > 0));
      mark();
    },
    move: (by) => {
      const count = options().length;
      if (count > 0) at = (at + by + count + (at < 0 && by < 0 ? 1 : 0)) % count;
      mark();
    }
  };
};

const statusIn = (form: HTMLFormElement): ((count: number | null) => void) => {
  const status = document.createElement("span");
  status.className = "vh";
  status.setAttribute("role", "status");
  form.append(status);
  const { found: some = "%s", none = "0" } = form.dataset;
  return (count) => {
    status.textContent = count === null ? "" : count === 0 ? none : some.replace("%s", String(count));
  };
};

/** At the content itself: a screen reader goes on with the region's name and its numbers, not with the menu. */
const open = (href: string | undefined): void => {
  if (href) location.assign(`${href}#isi`);
};

const followKeys = (input: HTMLInputElement, list: List): void => {
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") list.move(event.key === "ArrowDown" ? 1 : -1);
    else if (event.key === "Enter" && list.chosen()) open(list.chosen());
    else if (event.key === "Escape") list.fill([]);
    else return;
    event.preventDefault();
  });
  input.addEventListener("blur", () => {
    list.fill([]);
  });
  list.element.addEventListener("pointerdown", (event) => {
    event.preventDefault();
  });
  list.element.addEventListener("click", (event) => {
    if (event.target instanceof Element) open(event.target.closest("li")?.dataset["href"]);
  });
};

const describe = (input: HTMLInputElement, list: List): void => {
  const roles = {
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": list.element.id
  };
  for (const [name, value] of Object.entries(roles)) input.setAttribute(name, value);
};

/** Offers regions as one types. Without a script the form opens the list of regions. */
export const searchRegions = (form: HTMLFormElement): void => {
  const input = form.querySelector("input");
  if (!input) return;
  const list = listFor(input);
  const say = statusIn(form);
  form.append(list.element);
  describe(input, list);
  const regions = document.querySelector("[data-regions]");
  let entries: Promise<Entry[]> | undefined;
  const load = (): Promise<Entry[]> => {
    entries ??= regions
      ? Promise.resolve(entriesOf(document))
      : fetched(form.action).then((page) => (page ? entriesOf(page) : []));
    return entries;
  };
  const offer = async (): Promise<void> => {
    const hits = found(await load(), input.value);
    list.fill(hits);
    say(plain(input.value) === "" ? null : hits.length);
  };
  const offerNear = async (at: readonly [number, number]): Promise<void> => {
    const placed = (await load()).flatMap((entry) => (entry.at ? [{ ...entry, at: entry.at }] : []));
    const near = nearest(placed, at);
    input.focus();
    list.fill(near);
    say(near.length);
  };
  nearButton(form, (at) => void offerNear(at));
  input.addEventListener("focus", () => void load());
  input.addEventListener("input", () => void offer());
  followKeys(input, list);
  const asked = new URLSearchParams(location.search).get("q");
  if (asked && regions && form.closest("main")) {
    input.value = asked;
    input.focus();
    void offer();
  }
};
