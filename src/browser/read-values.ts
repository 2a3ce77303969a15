import { nearest, walk } from "./walk.ts";

/** A finger's breadth: thin marks answer within so many pixels. */
const fingerWidth = 24;

/** The words of a mark; taken over from its native tooltip, so that there are not two. */
const wordsOf = (mark: Element): string => {
  const title = mark.querySelector("title");
  const words = title?.textContent ?? mark.getAttribute("data-said") ?? "";
  if (title) {
    mark.setAttribute("data-said", words);
    if (mark.localName === "a") mark.setAttribute("aria-label", words);
    title.remove();
  }
  return words;
};

const placeAt = (out: HTMLElement, box: HTMLElement, mark: Element): void => {
  const [frame, target] = [box.getBoundingClientRect(), mark.getBoundingClientRect()];
  const middle = target.left - frame.left + target.width / 2;
  const left = Math.max(0, Math.min(middle - out.offsetWidth / 2, frame.width - out.offsetWidth));
  const above = target.top - frame.top - out.offsetHeight - 6;
  const top = above > -out.offsetHeight ? above : target.bottom - frame.top + 6;
  out.style.transform = `translate(${String(Math.round(left))}px,${String(Math.round(top))}px)`;
};

interface Readout {
  readonly show: (mark: Element | null) => void;
  readonly shown: () => Element | null;
}

/** The place of the words stays, empty, because a screen reader tells only what changes in a place that it knows. */
const readoutIn = (box: HTMLElement): Readout => {
  const out = document.createElement("p");
  out.className = "read-out";
  out.setAttribute("role", "status");
  box.append(out);
  let current: Element | null = null;
  return {
    shown: () => current,
    show: (mark) => {
      if (mark === current) return;
      current?.removeAttribute("data-on");
      current = mark;
      // A link takes the focus with its words, and would otherwise be told twice.
      out.setAttribute("aria-live", mark?.localName === "a" ? "off" : "polite");
      out.textContent = mark && wordsOf(mark);
      if (!mark) return;
      mark.setAttribute("data-on", "");
      placeAt(out, box, mark);
    }
  };
};

/** Pointer: the mark under it, or a thin one near it. On a touch screen the first tap reads, the second opens. */
const followPointer = (box: HTMLElement, marks: readonly Element[], { show, shown }: Readout, isMap: boolean): void => {
  let isTouch = false;
  let before: Element | null = null;
  const markAt = (event: PointerEvent): Element | null => {
    const under = event.target instanceof Element ? event.target.closest("[data-state]") : null;
    return under ?? (isMap ? null : nearest(marks, { x: event.clientX, y: event.clientY }, fingerWidth));
  };
  box.addEventListener("pointerdown", (event) => {
    isTouch = event.pointerType === "touch";
    before = shown();
    show(markAt(event));
  });
  box.addEventListener("pointermove", (event) => {
    if (event.pointerType !== "touch") show(markAt(event));
  });
  box.addEventListener("pointerleave", (event) => {
    if (event.pointerType !== "touch") show(null);
  });
  box.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[data-state]") : null;
    if (link && isTouch && link !== before) event.preventDefault();
  });
  document.addEventListener("pointerdown", (event) => {
    if (event.target instanceof Node && !box.contains(event.target)) show(null);
  });
};

/** Keys: the drawing takes the focus once, arrows walk its marks, Enter opens a region. */
const followKeys = (drawing: SVGElement, marks: readonly Element[], { show, shown }: Readout): void => {
  const box = drawing.closest<HTMLElement>("[data-read]");
  if (!box) return;
  const isMap = drawing.classList.contains("map-s");
  drawing.setAttribute("tabindex", "0");
  const hint = document.createElement("span");
  hint.className = "vh";
  hint.id = `${drawing.getAttribute("aria-labelledby")?.split(" ")[0] ?? ""}-k`;
  hint.textContent = box.dataset["read"] ?? "";
  box.append(hint);
  drawing.setAttribute("aria-describedby", hint.id);
  box.addEventListener("keydown", (event) => {
    if (event.key === "Escape") show(null);
    const next = walk(marks, shown(), event.key, isMap);
    if (!next) return;
    event.preventDefault();
    show(next);
    if (next.localName === "a") (next as SVGAElement).focus({ preventScroll: true });
  });
  box.addEventListener("focusout", (event) => {
    if (!(event.relatedTarget instanceof Node && box.contains(event.relatedTarget))) show(null);
  });
};

/** Reads out the values of a drawing, under the pointer, the finger or the keyboard. */
export const readValues = (box: HTMLElement): void => {
  const readout = readoutIn(box);
  for (const drawing of box.querySelectorAll<SVGElement>("svg[aria-labelledby]")) {
    const marks = [...drawing.querySelectorAll("[data-state]")];
    if (marks.length === 0) continue;
    followKeys(drawing, marks, readout);
  }
  const isMap = box.querySelector(".map-s") !== null;
  followPointer(box, [...box.querySelectorAll("[data-state]")], readout, isMap);
};
