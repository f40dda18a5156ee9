import type { CmdletContext } from "../../command/prelude.ts";
import type { Engine } from "../../runtime/Engine.ts";
import type { Streams } from "../../runtime/pipeline/Streams.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import { SessionStateView } from "../../runtime/values/SessionStateView.ts";
import { pesterRun } from "./PesterRun.ts";

/** The streams of what a command runs; null where they are those of its caller. */
export function streamsOf({ state }: CmdletContext): Streams | null {
  return state instanceof SessionStateView ? state.ownStreams : null;
}

/** Does a command's work so that scripts which it runs write to the streams of its call (`6>&1`). */
export function inStreamsOf<T>(cmdlet: CmdletContext, work: () => T): T {
  const engine = runningEngine();
  const run = pesterRun(engine);
  const own = streamsOf(cmdlet);
  if (own === null) return work();
  const saved = run.calledStreams;
  run.calledStreams = { frame: engine.frame, streams: own };
  try {
    return work();
  } finally {
    run.calledStreams = saved;
  }
}

/** The streams for a script that the runner starts now. */
export function streamsHere(engine: Engine): Streams {
  const called = pesterRun(engine).calledStreams;
  return called !== null && called.frame === engine.frame ? called.streams : engine.currentStreams;
}
