import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";

/** What a screen reader is told about a drawing. `id` is unique on its page. */
export interface Described {
  readonly id: string;
  readonly title: string;
  /** One or two sentences with the main numbers. */
  readonly desc?: string;
}

/** A drawing whose x is in thousandths of its width and whose y is in pixels, so that type keeps its size everywhere. */
export interface Frame extends Described {
  /** Pixels. */
  readonly height: number;
  /** Pixels kept free at the left, for the words of an axis. */
  readonly gutter?: number;
  /** Whether the drawing holds links. */
  readonly linked?: boolean;
  readonly marks: readonly Plot.Markish[];
}

/** What one mark says: its native tooltip, and the state it stands for. */
export interface Said {
  readonly title: string;
  readonly state: string;
}

const { document } = parseHTML("<html><body></body></html>");
const width = 1000;
const svgSpace = "http://www.w3.org/2000/svg";
/** What an element may keep: looks come from classes, so that one drawing serves both themes. */
const kept = new Set("class href data-state text-anchor y d dy".split(" "));
const across = new Set(["x", "x1", "x2", "cx", "width"]);
const down = new Set(["y", "y1", "y2", "cy", "height", "r"]);

const trimmed = (value: number, digits: number): string => String(Number(value.toFixed(digits)));
const percent = (value: string): string => `${trimmed((Number(value) * 100) / width, 2)}%`;

/** A render transform that writes what each datum says on the mark that stands for it. */
export const saying =
  <T>(data: readonly T[], say: (datum: T) => Said): Plot.RenderFunction =>
  (...[index, scales, values, dimensions, context, next]) => {
    const group = next?.(index, scales, values, dimensions, context) ?? null;
    const marks = [...(group?.children ?? [])].map((mark) => (mark.localName === "a" ? mark.firstElementChild : mark));
    index.forEach((at, n) => {
      const datum = data[at];
      const mark = marks[n];
      if (datum === undefined || !mark) return;
      const { title, state } = say(datum);
      mark.setAttribute("data-state", state);
      mark.append(Object.assign(document.createElementNS(svgSpace, "title"), { textContent: title }));
    });
    return group;
  };

/** Plot warns by a sign of its own on the drawing itself; the same sign in a name, inside a mark, is no warning. */
const isWarned = (plot: Element): boolean =>
  [...plot.children].some((child) => child.localName === "text" && child.textContent.startsWith("\u26a0"));

const translation = /^translate\(([-\d.e]+),([-\d.e]+)\)$/;

/** A text of Plot stands by a transform; here it stands in percent. */
const placeText = (text: Element): void => {
  const [, x = "0", y = "0"] = translation.exec(text.getAttribute("transform") ?? "") ?? [];
  const lowered = text.getAttribute("y");
  text.setAttribute("x", percent(x));
  text.setAttribute("y", trimmed(Number(y), 1));
  text.removeAttribute("transform");
  if (lowered) text.setAttribute("dy", lowered);
  for (const line of text.querySelectorAll("tspan")) {
    const first = line.getAttribute("y");
    line.setAttribute("x", percent(x));
    line.setAttribute("dy", first ?? line.getAttribute("dy") ?? "0");
  }
};

const isText = ({ localName }: Element): boolean => localName === "text" || localName === "tspan";

/** A text has its place already; the lines of a text take theirs from it. */
const isKeptText = ({ localName }: Element, name: string): boolean =>
  name === "x" || (kept.has(name) && !(name === "y" && localName === "tspan"));

/** What an attribute becomes; null where it goes. */
const cleaned = (element: Element, { name, value }: Attr): string | null => {
  if (isText(element)) return isKeptText(element, name) ? value : null;
  if (across.has(name)) return percent(value);
  if (down.has(name)) return trimmed(Number(value), 1);
  const isShift = name === "transform" && element.localName === "g";
  return kept.has(name) || isShift ? value : null;
};

const cleanAttributes = (element: Element): void => {
  const link = element.getAttribute("xlink:href");
  if (link !== null) element.setAttribute("href", link);
  for (const attribute of [...element.attributes]) {
    const value = cleaned(element, attribute);
    if (value === null) element.removeAttribute(attribute.name);
    else element.setAttribute(attribute.name, value);
  }
};

const cleanPath = (path: Element): void => {
  const d = path.getAttribute("d") ?? "";
  const short = d.replace(/-?\d*\.\d+(e-?\d+)?/g, (number) => trimmed(Number(number), 1));
  path.setAttribute("d", short);
  path.setAttribute("vector-effect", "non-scaling-stroke");
};

/** Plot's default anchor stands on the drawing itself, whose attributes all go. */
const cleanGroup = (group: Element): void => {
  if (group.children.length === 0) group.remove();
  else if (group.querySelector("text") && !group.hasAttribute("text-anchor"))
    group.setAttribute("text-anchor", "middle");
};

/** Paths have no percent: they stretch in a frame of their own, with strokes that do not. */
const stretch = (group: Element, height: number): void => {
  const frame = document.createElementNS(svgSpace, "svg");
  const size = { width: "100%", height: String(height), viewBox: `0 0 ${String(width)} ${String(height)}` };
  for (const [name, value] of Object.entries({ ...size, preserveAspectRatio: "none" })) frame.setAttribute(name, value);
  group.replaceWith(frame);
  frame.append(group);
};

const clean = (plot: Element, height: number): void => {
  for (const style of [...plot.querySelectorAll("style")]) style.remove();
  for (const element of [...plot.querySelectorAll("*")]) {
    if (element.localName === "text") placeText(element);
    cleanAttributes(element);
    if (element.localName === "path") cleanPath(element);
    if (element.localName === "g") cleanGroup(element);
  }
  for (const group of [...plot.children]) if (group.querySelector("path")) stretch(group, height);
};

/** Escapes a text for XML. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign);

/** The opening of a drawing: `group` where it holds links, because a screen reader must reach them. */
export const opening = (attributes: string, { id, title, desc, linked }: Described & { linked?: boolean }): string => {
  const named = desc ? `${id}-t ${id}-d` : `${id}-t`;
  const more = desc ? `<desc id="${id}-d">${escaped(desc)}</desc>` : "";
  const words = `<title id="${id}-t">${escaped(title)}</title>${more}`;
  return `<svg ${attributes} role="${linked ? "group" : "img"}" aria-labelledby="${named}">${words}`;
};

/**
 * The one seam to Plot: marks in thousandths of the width and in pixels of height become clean SVG, without styles,
 * inline colours or a fixed width. Throws when Plot warns.
 */
export const draw = (frame: Frame): string => {
  const { height, gutter = 0, marks } = frame;
  const plot = Plot.plot({
    document: document as unknown as Document,
    width,
    height,
    margin: 0,
    x: { domain: [0, width], range: [0, width], axis: null },
    y: { domain: [0, height], range: [0, height], axis: null },
    marks: [...marks]
  }) as unknown as Element;
  if (plot.localName !== "svg" || isWarned(plot)) throw new Error(`chart warns: ${frame.title}`);
  clean(plot, height);
  const body = plot.innerHTML;
  const inner = gutter > 0 ? `<svg class="pl" x="${String(gutter)}" width="100%" height="100%">${body}</svg>` : body;
  return `${opening(`class="ch" height="${String(height)}"`, frame)}${inner}</svg>`;
};
