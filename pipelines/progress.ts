/** How a long step tells what it is doing. Goes to stderr, so that stdout stays one JSON object with `--json`. */
export interface Progress {
  /** A new step begins; on a terminal it replaces the line of the last one once that is done. */
  step(text: string): void;
  /** How far the step is: on a terminal the line is redrawn, elsewhere nothing is printed. */
  at(done: number, of: number): void;
  /** The step's result, kept on screen. */
  done(text: string): void;
}

/** Plain lines when stderr is no terminal, one redrawn line per step when it is. */
export function progressTo(stream: NodeJS.WriteStream): Progress {
  const live = stream.isTTY;
  let current = "";
  const redraw = (text: string): void => {
    stream.write(`\r\u001b[K${text}`);
  };
  return {
    step(text) {
      current = text;
      if (live) redraw(`  ${text} ...`);
      else stream.write(`  ${text} ...\n`);
    },
    at(done, of) {
      if (live) redraw(`  ${current} ... ${of > 0 ? Math.floor((100 * done) / of) : 0}%`);
    },
    done(text) {
      if (live) redraw("");
      stream.write(`  ${text}\n`);
    }
  };
}

/** For tests and libraries: says nothing. */
export const silent: Progress = { step: () => undefined, at: () => undefined, done: () => undefined };
