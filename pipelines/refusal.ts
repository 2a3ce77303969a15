/** Exit codes of every command. */
export const exitCodes = { fine: 0, bug: 1, refused: 10, unsafe: 11, invalid: 12 } as const;

/**
 * A message for the person who dropped a file or asked for a release: what is wrong, where, and what to do next.
 * Never holds a personal value. Everything else that goes wrong is a plain Error.
 */
export class Refusal extends Error {
  readonly where: string;
  readonly next: string;
  readonly exitCode: number;
  constructor(
    what: string,
    { where, next, exitCode = exitCodes.refused }: { where: string; next: string; exitCode?: number }
  ) {
    super(what);
    this.name = "Refusal";
    this.where = where;
    this.next = next;
    this.exitCode = exitCode;
  }
}
