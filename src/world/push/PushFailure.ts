import { type WorldData, worldSentence } from "../WorldError.ts";
import { failureTexts } from "./failureTexts.ts";
import { type PushCause, pushCauses } from "./pushCauses.ts";

type FailureId = keyof typeof failureTexts;

/** Ends a probe, a token request or a notification: the cause by its id, and the sentence that the sender prints. */
export class PushFailure extends Error {
  readonly id: FailureId;
  readonly pushCause: PushCause;
  /** The full name of the .NET exception. */
  readonly exception: string;
  readonly data: WorldData;

  /** `cause` is for sentences that several causes end in. */
  constructor(id: FailureId, data: WorldData = {}, cause?: PushCause) {
    const told: { readonly exception: string; readonly text: string; readonly cause?: PushCause } = failureTexts[id];
    super(worldSentence(told.text, data));
    this.name = "PushFailure";
    this.id = id;
    this.pushCause = cause ?? told.cause ?? "TokenRefused";
    this.exception = told.exception;
    this.data = data;
  }

  /** `No notification (KeyMissing): ...` begins so in every log. */
  get named(): string {
    return `(${this.pushCause}): ${this.message}`;
  }

  /** The cause as a sentence of its own. */
  get explained(): string {
    const { what } = pushCauses[this.pushCause];
    return `${what[0].toUpperCase()}${what.slice(1)}.`;
  }
}
