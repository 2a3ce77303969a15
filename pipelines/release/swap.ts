import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { flush } from "../receive/store/durable.ts";

/** Where a release is written before it may be seen, and where the old one waits while the new one takes its place. */
const asideOf = (published: string): { next: string; old: string } => ({
  next: `${published}.next`,
  old: `${published}.old`
});

/** Repairs a swap that was cut off between its two renames: the old release comes back. */
export function healSwap(published: string): void {
  const { old } = asideOf(published);
  if (!existsSync(published) && existsSync(old)) renameSync(old, published);
}

/** An empty place beside the published folder, after any repair. */
export function prepareAside(published: string): string {
  healSwap(published);
  const { next, old } = asideOf(published);
  rmSync(old, { recursive: true, force: true });
  rmSync(next, { recursive: true, force: true });
  return next;
}

/**
 * Puts the finished release in place of the current one, by two renames on the same disk, once the disk holds it.
 * Between the two there is no release, for less than a millisecond; a cut there is healed by the next command. A link
 * in place of the folder would leave no gap, but Windows cannot replace one in a step, git would not ignore it, and
 * whoever copies the folder would get the link alone.
 */
export function swapIn(published: string): void {
  const { next, old } = asideOf(published);
  for (const name of readdirSync(next)) flush(join(next, name));
  flush(next);
  if (existsSync(published)) renameSync(published, old);
  renameSync(next, published);
  flush(dirname(published));
  rmSync(old, { recursive: true, force: true });
}

/** Takes the current release down, in one step. */
export function withdraw(published: string): void {
  const aside = prepareAside(published);
  if (existsSync(published)) renameSync(published, aside);
  rmSync(aside, { recursive: true, force: true });
}
