/** How far an activity has come: what Write-Progress tells the host. */
export interface ProgressRecord {
  readonly id: number;
  /** The activity that this one is a part of; -1: none. */
  readonly parentId: number;
  readonly activity: string;
  readonly status: string;
  readonly currentOperation: string;
  /** 0 to 100; -1: not known. */
  readonly percentComplete: number;
  /** -1: not known. */
  readonly secondsRemaining: number;
  readonly isCompleted: boolean;
}
