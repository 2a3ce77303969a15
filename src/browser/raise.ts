/** The calculator of raises: works out what the form asks, from the numbers in the page. The address keeps the choice. */
import { notAvailable, published, type Cell } from "../cell.ts";
import { format } from "../format.ts";
import { localeOf } from "../locale.ts";
import {
  askedAs,
  queryOf,
  raiseAnswer,
  readChoice,
  type Choice,
  type Offer,
  type RaiseAnswer,
  type RaiseFacts,
  type RaiseTexts,
  type RatePeriod
} from "../raise.ts";

const speech = format(localeOf(document.documentElement.lang));

/** The controls of a name: one, or the buttons of a group. */
const controlsOf = (form: HTMLFormElement, part: keyof Choice): (HTMLInputElement | HTMLSelectElement)[] => [
  ...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(`[name="${askedAs[part]}"]`)
];

const optionsOf = (form: HTMLFormElement, part: keyof Choice): HTMLOptionElement[] =>
  controlsOf(form, part).flatMap((control) => (control instanceof HTMLSelectElement ? [...control.options] : []));

/** The number of a cell of the table, or its state. */
const cellIn = (cell: HTMLElement | null): Cell => {
  const value = cell?.dataset["value"];
  if (value !== undefined) return published(Number(value));
  const state = cell?.querySelector<HTMLElement>("[data-state]")?.dataset["state"];
  return state === "suppressed" || state === "not_applicable" ? { state } : notAvailable;
};

const factsOf = (form: HTMLFormElement, choice: Choice): RaiseFacts => {
  const right = optionsOf(form, "right").find(({ value }) => value === choice.right);
  const region = optionsOf(form, "region").find(({ value }) => value === choice.region);
  const data = (name: string): string => right?.dataset[name] ?? "";
  const at = `[data-posts] [data-at="${choice.region} ${data("role")}"] [data-basis="${choice.basis}"]`;
  return {
    right: data("name"),
    role: data("roleName"),
    period: data("period") as RatePeriod,
    rate: data("rate") === "" ? null : Number(data("rate")),
    place: region ? region.text : (form.dataset["place"] ?? ""),
    raise: choice.raise,
    basis: choice.basis,
    posts: cellIn(document.querySelector<HTMLElement>(at))
  };
};

/** What the page offers: its own choice, as it came, is the usual one. */
const offerOf = (form: HTMLFormElement): Offer | null => {
  const sent = new FormData(form);
  const valueOf = (name: string): string | null => sent.get(name) as string | null;
  const rights = optionsOf(form, "right").map(({ value }) => value);
  const regions = optionsOf(form, "region").map(({ value }) => value);
  const own = { right: rights[0] ?? "", raise: 1, region: valueOf(askedAs.region) ?? "", basis: "petugas" } as const;
  const offer = { usual: own, rights, regions: regions.length > 0 ? regions : [own.region] };
  const { choice, refused } = readChoice(valueOf, offer);
  return refused.length > 0 ? null : { ...offer, usual: choice };
};

const set = (element: Element, name: string, value: string): void => {
  if (value === "") element.removeAttribute(name);
  else element.setAttribute(name, value);
};

/** Shows or hides the words beside a field, and ties them to it. */
const mark = (form: HTMLFormElement, part: keyof Choice, isRefused: boolean): void => {
  const [control] = controlsOf(form, part);
  const field = control?.closest<HTMLElement>(".field");
  const fault = field?.querySelector<HTMLElement>(".fault");
  if (!control || !field || !fault) return;
  field.classList.toggle("refused", isRefused);
  fault.hidden = !isRefused;
  const told = [...field.querySelectorAll(".hint"), ...(isRefused ? [fault] : [])];
  set(control, "aria-describedby", told.map(({ id }) => id).join(" "));
  if (control.type !== "radio") set(control, "aria-invalid", isRefused ? "true" : "");
};

/** Sets the controls to a choice; an amount that was refused stays as it was typed. */
const restore = (form: HTMLFormElement, choice: Choice, typed: string | null): void => {
  for (const part of ["right", "region"] as const)
    for (const control of controlsOf(form, part)) control.value = choice[part];
  for (const control of controlsOf(form, "raise")) control.value = typed ?? speech.number(choice.raise);
  for (const control of controlsOf(form, "basis"))
    if (control instanceof HTMLInputElement) control.checked = control.value === choice.basis;
};

/** What the list cuts short on a narrow screen, in full. */
const tell = (form: HTMLFormElement, right: string): void => {
  const line = form.querySelector("#hak-ket");
  const whole = optionsOf(form, "right").find(({ value }) => value === right)?.dataset["whole"];
  if (line && whole !== undefined) line.textContent = whole;
};

/** Instead of an answer: which field was refused, and how to fill it in. */
const refusal = (form: HTMLFormElement, part: keyof Choice, texts: RaiseTexts): RaiseAnswer => {
  const field = controlsOf(form, part)[0]?.closest(".field");
  const [label, fault] = ["label, legend", ".fault"].map((piece) => field?.querySelector(piece)?.textContent.trim());
  return { cost: texts.refused, said: `${label ?? ""}: ${fault ?? ""}`, rate: "", check: "" };
};

const say = (answer: RaiseAnswer): void => {
  for (const piece of document.querySelectorAll<HTMLElement>("[data-answer] [data-part]")) {
    const text = answer[piece.dataset["part"] as keyof RaiseAnswer];
    if (piece.textContent.trim() !== text) piece.textContent = text;
    piece.hidden = text === "";
  }
};

/** To leave the field would show its fault, and move the button away from under the finger. */
const holdButton = (form: HTMLFormElement): void => {
  form.querySelector("button")?.addEventListener("mousedown", (event) => {
    event.preventDefault();
  });
};

const workOut = (form: HTMLFormElement): void => {
  form.reset();
  holdButton(form);
  const offer = offerOf(form);
  if (!offer) return;
  const texts = JSON.parse(form.dataset["raise"] ?? "{}") as RaiseTexts;
  const answer = (choice: Choice, refused: readonly (keyof Choice)[]): void => {
    for (const part of Object.keys(askedAs) as (keyof Choice)[]) mark(form, part, refused.includes(part));
    tell(form, choice.right);
    const [first] = refused;
    say(first === undefined ? raiseAnswer(factsOf(form, choice), texts, speech) : refusal(form, first, texts));
  };
  const follow = (isDone: boolean): keyof Choice | undefined => {
    const sent = new FormData(form);
    const { choice, refused } = readChoice((name) => sent.get(name) as string | null, offer);
    // Half a number is no fault while it is being typed.
    if (refused.length > 0 && !isDone) return undefined;
    answer(choice, refused);
    if (refused.length > 0) return refused[0];
    const query = `?${queryOf(choice)}#kalkulator`;
    history.replaceState(null, "", query);
    document.querySelector("[data-link]")?.setAttribute("href", query);
    return undefined;
  };
  form.addEventListener("input", () => {
    follow(false);
  });
  form.addEventListener("change", () => {
    follow(true);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const refused = follow(true);
    if (refused !== undefined) controlsOf(form, refused)[0]?.focus();
  });
  const asked = new URLSearchParams(location.search);
  if (!Object.values(askedAs).some((name) => asked.has(name))) return;
  const { choice, refused } = readChoice((name) => asked.get(name), offer);
  restore(form, choice, refused.includes("raise") ? asked.get(askedAs.raise) : null);
  answer(choice, refused);
};

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-raise]")) workOut(form);
