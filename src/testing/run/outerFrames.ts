import type { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import { PSError } from "../../objects/errors/PSError.ts";
import type { Engine } from "../../runtime/Engine.ts";
import type { Frame } from "../../runtime/scope/Frame.ts";
import { pesterRun } from "./PesterRun.ts";

const framesAround = new WeakMap<ErrorRecord, number>();
const ofRunner = new WeakSet<ErrorRecord>();
const ofTest = new WeakSet<ErrorRecord>();

/** Notes how many frames of script there are around the innermost command of the runner that an error came out of. */
export function noteOuterFrames(error: ErrorRecord, count: number): void {
  if (!framesAround.has(error)) framesAround.set(error, count);
}

export function outerFramesOf(error: ErrorRecord): number {
  return framesAround.get(error) ?? pesterRun().outerFrames;
}

/** Does what a command of the runner does with a block: of errors that come out of it the frames around are the runner's callers. */
export function withOuterFrames<T>(engine: Engine, work: () => T): T {
  const { frame } = engine;
  try {
    return work();
  } catch (thrown) {
    if (thrown instanceof PSError) noteOuterFrames(thrown.record, frameCount(frame));
    throw thrown;
  }
}

export function frameCount(innermost: Frame | null): number {
  let count = 0;
  for (let frame = innermost; frame !== null; frame = frame.caller) count++;
  return count;
}

/** Notes that a command of the runner raised an error itself, and no script that it ran. */
export function noteOfRunner(error: ErrorRecord): void {
  if (!ofTest.has(error)) ofRunner.add(error);
}

/** Notes that code of a test raised an error, whatever command of the runner it goes through. */
export function noteOfTest(error: ErrorRecord): void {
  ofTest.add(error);
}

export function isOfRunner(error: ErrorRecord): boolean {
  return ofRunner.has(error);
}
