import type { CmdletContext } from "../../command/prelude.ts";
import { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import { newException } from "../../objects/errors/ExceptionObject.ts";
import { PSError } from "../../objects/errors/PSError.ts";
import { toText } from "../../objects/ops/toText.ts";
import { recordError, scriptStackTrace } from "../../runtime/errors/reportError.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import { InvocationInfo } from "../../runtime/values/InvocationInfo.ts";
import { failureTarget } from "../result/failureTarget.ts";
import { type ComparedTexts, ShouldExpectResult, ShouldResult } from "../result/ShouldResult.ts";
import { streamsOf } from "../run/cmdletStreams.ts";
import { noteOfRunner } from "../run/outerFrames.ts";
import { pesterRun } from "../run/PesterRun.ts";

/** Where an assertion stands, the -ErrorAction that it was given, and what -Because says. */
export interface FailingAssertion {
  readonly invocation: InvocationInfo | null;
  readonly errorAction: unknown;
  readonly because: unknown;
  /** Tells -ErrorVariable of a failure that is kept. */
  readonly keep?: ((record: ErrorRecord) => void) | undefined;
  /** A function of Pester 5 calls Should, so that no line of the test is told. */
  readonly isOfRunner?: boolean;
}

const reasons = new WeakMap<ErrorRecord, string>();

/** What -Because of the assertion said that failed with this error; null where it said nothing. */
export function reasonOf(record: ErrorRecord): string | null {
  return reasons.get(record) ?? null;
}

/** Fails the test with a message, or keeps the failure and goes on where -ErrorAction or Should.ErrorAction is not Stop. */
export function failAssertion(
  assertion: FailingAssertion,
  message: string,
  compared: ComparedTexts | null = null,
): void {
  const run = pesterRun();
  const goesOn = !run.isInFilter && run.phase === "run" && action(assertion.errorAction).toLowerCase() !== "stop";
  const { invocation } = assertion;
  const because = assertion.because === undefined || assertion.because === null ? "" : toText(assertion.because);
  const target = failureTarget(message, assertion.isOfRunner ? null : (invocation?.extent ?? null), !goesOn);
  if (compared !== null)
    target.set("ShouldResult", new ShouldResult(message, new ShouldExpectResult(compared, because)));
  const record = new ErrorRecord(
    newException("System.Exception", message),
    "PesterAssertionFailed",
    "InvalidResult",
    target,
  );
  // The runner throws it, which is no command's call.
  record.invocation = invocation && new InvocationInfo(null, "", invocation.extent);
  if (assertion.isOfRunner) noteOfRunner(record);
  if (because !== "") reasons.set(record, because);
  if (!goesOn) throw new PSError(record, "thrown");
  const engine = runningEngine();
  record.scriptStackTrace = engine.frame === null ? null : scriptStackTrace(engine.frame);
  recordError(engine, record);
  assertion.keep?.(record);
  run.kept.push(record);
}

/** The call of a cmdlet as an assertion that may fail. */
export function assertionOf(cmdlet: CmdletContext): FailingAssertion {
  return {
    invocation: cmdlet.invocation as InvocationInfo,
    errorAction: cmdlet.raw("ErrorAction"),
    because: cmdlet.raw("Because"),
    keep: streamsOf(cmdlet)?.raised,
  };
}

function action(given: unknown): string {
  if (given === undefined) return pesterRun().configuration.text("Should.ErrorAction");
  return (given as { readonly text?: string }).text ?? String(given);
}
