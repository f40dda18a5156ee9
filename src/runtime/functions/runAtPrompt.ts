import type { Engine } from "../Engine.ts";
import { asPSError, recordError } from "../errors/reportError.ts";
import { isControl } from "../pipeline/signals.ts";
import type { Frame } from "../scope/Frame.ts";
import { SessionStateView } from "../values/SessionStateView.ts";
import { BlockRunner } from "./invokeBlock.ts";

/** Runs what a person typed where a script stands still, and shows what comes of it; errors end the input alone. */
export function runAtPrompt(engine: Engine, frame: Frame, text: string): void {
  const values: unknown[] = [];
  try {
    const runner = new BlockRunner(engine.compileText(text, null, engine), frame.scope, engine.streams);
    runner.run({ newScope: false, output: (value) => values.push(value) });
    new SessionStateView(engine, frame.scope).callCommand("Out-Default", [], new Map(), values);
  } catch (thrown) {
    if (isControl(thrown)) throw thrown;
    const { record } = asPSError(thrown);
    recordError(engine, record);
    engine.streams.error(record);
  }
}
