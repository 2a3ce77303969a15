import { existsSync, renameSync, rmSync } from "node:fs";

/** Where a release is written before it may be seen, and where the old one waits while the new one takes its place. */
const asideOf = (published: string): { next: string; old: string } => ({
  next: `${published}.next`,
  old: `${published}.old`
});

/** An empty place beside the published folder. Repairs a swap that was interrupted: the old release comes back. */
export function prepareAside(published: string): string {
  const { next, old } = asideOf(published);
  if (!existsSync(published) && existsSync(old)) renameSync(old, published);
  rmSync(old, { recursive: true, force: true });
  rmSync(next, { recursive: true, force: true });
  return next;
}

/** Puts the finished release in place of the current one, by two renames on the same disk. */
export function swapIn(published: string): void {
  const { next, old } = asideOf(published);
  if (existsSync(published)) renameSync(published, old);
  renameSync(next, published);
  rmSync(old, { recursive: true, force: true });
}
