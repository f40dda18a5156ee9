import type { RecordedItem, RunspaceRequest, RunspaceRun } from "../../command/services/RunspaceService.ts";
import { PSError } from "../../objects/errors/PSError.ts";
import { ambient } from "../../objects/host/ambient.ts";
import { leavingException } from "../errors/leavingException.ts";
import { recordError } from "../errors/reportError.ts";
import { BlockRunner } from "../functions/invokeBlock.ts";
import type { Streams } from "../pipeline/Streams.ts";
import { runningEngine } from "../runningEngine.ts";

/** Runs a request in the session itself, where the running code stands; arguments by name are not taken. */
export function runHere({ text, args, input, keepsScope }: RunspaceRequest): RunspaceRun {
  const engine = runningEngine();
  const items: RecordedItem[] = [];
  const began = ambient().now();
  const keep = (stream: RecordedItem["stream"]) => (value: unknown) => {
    items.push({ stream, value, time: ambient().now() });
  };
  // Errors are the caller's; what is told beside them the session shows itself.
  const streams: Streams = { ...engine.currentStreams, error: keep("Error") };
  const ended = (failure: unknown, exception: unknown = null): RunspaceRun => ({
    items,
    began,
    ended: ambient().now(),
    failure,
    exception,
    exited: false,
    exitCode: failure === null ? 0 : 1,
    success: failure === null,
  });
  try {
    const block = engine.compileText(text, null, engine, false, true);
    new BlockRunner(block, engine.currentScope, streams).run({
      newScope: keepsScope !== true,
      output: keep("Output"),
      ...(args ? { args } : {}),
      ...(input ? { input } : {}),
    });
    return ended(null);
  } catch (thrown) {
    if (!(thrown instanceof PSError)) throw thrown;
    recordError(engine, thrown.record);
    return ended(thrown.record, leavingException(thrown));
  }
}
