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
const kept = new Set("id class role href data-state text-anchor height y y1 y2 cy r d dy".split(" "));
const across = new Set(["x", "x1", "x2", "cx", "width"]);

const trimmed = (value: number, digits: number): string => String(Number(value.toFixed(digits)));
const percent = (value: string): string => `${trimmed((Number(value) * 100) / width, 2)}%`;

/** A render transform that writes what each datum says on the mark that stands for it. */
export const saying =
  <T>(data: readonly T[], say: (datum: T) => Said): Plot.RenderFunction =>
  (index, scales, values, dimensions, context, next) => {
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

const cleanAttributes = (element: Element): void => {
  for (const { name, value } of [...element.attributes]) {
    const isShift = name === "transform" && element.localName === "g";
    if (element.localName === "text" || element.localName === "tspan" || isShift) {
      const isKept = kept.has(name) || name === "x" || isShift;
      if (!isKept || (name === "y" && element.localName === "tspan")) element.removeAttribute(name);
    } else if (across.has(name)) element.setAttribute(name, percent(value));
    else if (name === "xlink:href") element.setAttribute("href", value);
    else if (/^(y|y1|y2|cy|height|r)$/.test(name)) element.setAttribute(name, trimmed(Number(value), 1));
    if (name === "xlink:href" || (!kept.has(name) && !across.has(name) && !isShift)) element.removeAttribute(name);
  }
  if (element.localName === "path") {
    const d = element.getAttribute("d") ?? "";
    element.setAttribute(
      "d",
      d.replace(/-?\d*\.\d+(e-?\d+)?/g, (number) => trimmed(Number(number), 1))
    );
    element.setAttribute("vector-effect", "non-scaling-stroke");
  }
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
  for (const element of [...plot.querySelectorAll("*")]) {
    if (element.localName === "style") {
      element.remove();
      continue;
    }
    if (element.localName === "text") placeText(element);
    cleanAttributes(element);
    const isWords = element.localName === "g" && element.querySelector("text") !== null;
    if (isWords && !element.hasAttribute("text-anchor")) element.setAttribute("text-anchor", "middle");
    if (element.localName === "g" && element.children.length === 0) element.remove();
  }
  for (const group of [...plot.children]) if (group.querySelector("path")) stretch(group, height);
};

/** Escapes a text for XML. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign);

/** The opening of a drawing: `group` where it holds links, because a screen reader must reach them. */
export const opening = (attributes: string, { id, title, desc, linked }: Described & { linked?: boolean }): string => {
  const named = desc ? `${id}-t ${id}-d` : `${id}-t`;
  const words = `<title id="${id}-t">${escaped(title)}</title>${desc ? `<desc id="${id}-d">${escaped(desc)}</desc>` : ""}`;
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
  if (plot.localName !== "svg" || plot.textContent.includes("\u26a0")) throw new Error(`chart warns: ${frame.title}`);
  clean(plot, height);
  const body = plot.innerHTML;
  const inner = gutter > 0 ? `<svg class="pl" x="${String(gutter)}" width="100%" height="100%">${body}</svg>` : body;
  return `${opening(`class="ch" height="${String(height)}"`, frame)}${inner}</svg>`;
};
