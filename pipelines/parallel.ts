import { once } from "node:events";
import { availableParallelism } from "node:os";
import { parentPort, Worker } from "node:worker_threads";

/**
 * Has every input worked on by a module in threads of their own, as many at a time as there are processors; outputs in
 * the order of the inputs. The module calls `serve`. Rejects with the first error of any thread.
 */
export async function inParallel<Input, Output>(module: URL, inputs: readonly Input[]): Promise<Output[]> {
  const outputs: Output[] = Array(inputs.length);
  const waiting = inputs.entries();
  const work = async (): Promise<void> => {
    const thread = new Worker(module);
    try {
      for (const [at, input] of waiting) outputs[at] = await ask<Output>(thread, input);
    } finally {
      await thread.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), inputs.length) }, work));
  return outputs;
}

async function ask<Output>(thread: Worker, input: unknown): Promise<Output> {
  const answer = once(thread, "message") as Promise<[Output]>;
  thread.postMessage(input);
  const [output] = await answer;
  return output;
}

/** Called by a module that runs in a thread: answers one input after another. */
export function serve<Input, Output>(work: (input: Input) => Promise<Output>): void {
  parentPort?.on("message", (input: Input) => {
    void work(input).then(
      (output) => parentPort?.postMessage(output),
      (error: unknown) => {
        throw error;
      }
    );
  });
}
