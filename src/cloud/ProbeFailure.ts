import { type WorldData, worldSentence } from "../world/WorldError.ts";
import { probeMessages } from "./probeMessages.ts";

/** Ends a probe as failed. */
export class ProbeFailure extends Error {
  readonly id: string;
  /** The full name of the .NET exception. */
  readonly exception: string;

  constructor(id: keyof typeof probeMessages, data: WorldData) {
    super(worldSentence(probeMessages[id].text, data));
    this.name = "ProbeFailure";
    this.id = id;
    this.exception = probeMessages[id].exception;
  }
}
