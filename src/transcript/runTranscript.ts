import type { RecordingHost } from "../session/RecordingHost.ts";
import type { RunResult, Session } from "../session/Session.ts";
import { type Transcript, type TranscriptStep, withoutEmptyEnd } from "./Transcript.ts";

export interface StepOutcome {
  readonly step: TranscriptStep;
  /** What was printed, in the form of `step.output`. */
  readonly printed: readonly string[];
  readonly isSame: boolean;
  /** What stopped the session while the input ran; null where nothing did. */
  readonly stopped: RunResult["stopped"];
}

/** Runs the inputs one after the other in a session whose screen is `host`. After `exit` nothing more runs. */
export function runTranscript(transcript: Transcript, session: Session, host: RecordingHost): StepOutcome[] {
  let hasExited = false;
  return transcript.steps.map((step) => {
    let stopped: StepOutcome["stopped"] = null;
    if (!hasExited) {
      const result = session.run(step.input);
      stopped = result.stopped;
      hasExited = result.exitCode !== null || stopped === "stopped";
    }
    const printed = withoutEmptyEnd(host.take().split("\n"));
    return {
      step,
      printed,
      stopped,
      // What a limit ended has no output that counts.
      isSame:
        stopped === null &&
        printed.length === step.output.length &&
        printed.every((line, index) => line === step.output[index]),
    };
  });
}

/** The text of a transcript with the outputs that differ replaced by what was printed. */
export function updatedTranscript(text: string, outcomes: readonly StepOutcome[]): string {
  const newLine = text.includes("\r\n") ? "\r\n" : "\n";
  const lines = text.split(/\r\n|\n/);
  for (const { step, printed, isSame } of [...outcomes].reverse()) {
    if (isSame) continue;
    const empty = step.outputCount - step.output.length;
    const next = [...printed, ...Array<string>(empty).fill("")];
    lines.splice(step.outputLine - 1, step.outputCount, ...next);
  }
  return lines.join(newLine);
}
