import type { ProgressRecord } from "../../command/services/ProgressRecord.ts";
import { RecordingHost } from "../RecordingHost.ts";

/** The host of a runspace: nobody is at its keyboard, and nothing of it is a screen. */
export class RunspaceHost extends RecordingHost {
  /** Who is told how far an activity has come. */
  onProgress: ((record: ProgressRecord) => void) | null = null;

  override write(): void {}
  override writeError(): void {}

  writeProgress(record: ProgressRecord): void {
    this.onProgress?.(record);
  }
}
