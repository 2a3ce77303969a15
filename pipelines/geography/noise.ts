import type { Point, Ring } from "./plane.ts";

/** A number in [0, 1) that a text always gives (FNV-1a), where a shape needs chance and the file the same bytes. */
function chanceOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}

const corners = 14;

/** A disc with an uneven edge, counter-clockwise, of about the given radius; always the same for the same name. */
export function wobblyDisc(name: string, [x, y]: Point, radius: number): Ring {
  const radii = Array.from({ length: corners }, (_, i) => radius * (0.85 + 0.3 * chanceOf(`${name}/${i}`)));
  const ring = radii.map((r, i): Point => {
    const smooth = ((radii.at(i - 1) ?? r) + 2 * r + (radii[(i + 1) % corners] ?? r)) / 4;
    const angle = (2 * Math.PI * i) / corners;
    return [x + smooth * Math.cos(angle), y + smooth * Math.sin(angle)];
  });
  return [...ring, ring[0] as Point];
}
