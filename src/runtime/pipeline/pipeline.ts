import { PSError } from "../../objects/errors/PSError.ts";
import type { Engine } from "../Engine.ts";
import type { Stage } from "./Stage.ts";
import type { Sink } from "./Streams.ts";
import { StopUpstreamThrown } from "./signals.ts";

/** Makes a stage that writes to `out`. */
export type StageMaker = (out: Sink) => Stage;

/**
 * Runs a pipeline: all commands are prepared, then begun, then fed one object at a time, then ended from left to right.
 * `input` is what stands before the first command (an expression's items); null where the first command gets none.
 */
export function runPipeline(
  engine: Engine,
  makers: readonly StageMaker[],
  input: Iterable<unknown> | null,
  out: Sink,
): void {
  if (makers.length === 1 && input === null) return runAlone(makers[0](out));
  const { stages, begin } = openStages(makers, out);
  // A stage that stopped what is before it: those are neither fed nor ended any more.
  let stopped = -1;
  const guarded = (body: () => void): void => {
    try {
      body();
    } catch (thrown) {
      const at = thrown instanceof StopUpstreamThrown ? stages.indexOf(thrown.stage as Stage) : -1;
      if (at < 0) throw thrown;
      stopped = Math.max(stopped, at);
    }
  };
  try {
    for (const stage of stages) stage.prepare();
    for (let index = 0; index < stages.length && stopped < 0; index++) guarded(() => begin(index));
    if (stopped < 0 && input !== null) guarded(() => feed(engine, stages[0], input));
    for (let index = 0; index < stages.length; index++) {
      if (index < stopped) continue;
      guarded(() => stages[index].end());
    }
  } catch (thrown) {
    leavePipeline(stages, thrown);
    throw thrown;
  } finally {
    for (const stage of stages) stage.dispose();
  }
}

interface OpenStages {
  readonly stages: Stage[];
  /** Begins a stage, unless it was begun by what an earlier one wrote when it began itself. */
  readonly begin: (index: number) => void;
}

/** The stages of a pipeline, each writing to the next. A stage begins with the first object that it gets, at the latest. */
export function openStages(makers: readonly StageMaker[], out: Sink): OpenStages {
  const stages: Stage[] = new Array(makers.length);
  const begun = new Uint8Array(makers.length);
  const begin = (index: number): void => {
    if (begun[index] === 1) return;
    begun[index] = 1;
    stages[index].begin();
  };
  let sink = out;
  for (let index = makers.length - 1; index >= 0; index--) {
    const stage = makers[index](sink);
    stages[index] = stage;
    sink = (value) => {
      try {
        if (begun[index] === 0) begin(index);
        stage.process(value);
      } catch (thrown) {
        // A script there may catch the error of the later one, but not survive it.
        if (thrown instanceof PSError) thrown.passage.failedPipeline ??= stages;
        throw thrown;
      }
    };
  }
  return { stages, begin };
}

/** What is around a pipeline may survive what ended a command of it. */
export function leavePipeline(stages: readonly Stage[], thrown: unknown): void {
  if (thrown instanceof PSError && thrown.passage.failedPipeline === stages) thrown.passage.failedPipeline = null;
}

/** A command without a pipeline around it. One that stops what is before it goes on to its end. */
function runAlone(stage: Stage): void {
  try {
    stage.prepare();
    try {
      stage.begin();
    } catch (thrown) {
      if (!isStoppedBy(stage, thrown)) throw thrown;
    }
    try {
      stage.end();
    } catch (thrown) {
      if (!isStoppedBy(stage, thrown)) throw thrown;
    }
  } finally {
    stage.dispose();
  }
}

function isStoppedBy(stage: Stage, thrown: unknown): boolean {
  return thrown instanceof StopUpstreamThrown && thrown.stage === stage;
}

function feed(engine: Engine, first: Stage, input: Iterable<unknown>): void {
  for (const item of input) {
    engine.checkStop();
    if (item !== undefined) first.process(item);
  }
}
