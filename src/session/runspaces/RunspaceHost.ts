import type { ProgressRecord } from "../../command/services/ProgressRecord.ts";
import { defaultHostName } from "../../command/services/PSHost.ts";
import { RecordingHost } from "../RecordingHost.ts";

/** The host of a runspace: nobody is at its keyboard, and nothing of it is a screen. */
export class RunspaceHost extends RecordingHost {
  /** Who is told how far an activity has come. */
  onProgress: ((record: ProgressRecord) => void) | null = null;

  constructor(width: number, isServer: boolean) {
    super(width, undefined, undefined, isServer ? "ServerRemoteHost" : defaultHostName);
  }

  override write(): void {}
  override writeError(): void {}

  writeProgress(record: ProgressRecord): void {
    this.onProgress?.(record);
  }
}
