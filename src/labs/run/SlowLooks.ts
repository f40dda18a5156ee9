import type { LabTask } from "../file/Lab.ts";

/** Real milliseconds from which on a look at a task takes longer than a person waits behind each command. */
const slowMilliseconds = 4_000;

/** Real milliseconds that one It may take behind a command; when somebody asks it may take longer. */
export const patienceBehindCommand = 2 * slowMilliseconds;

/** Tasks that take long to look at: behind a command they are not looked at any more, but only when somebody asks. */
export class SlowLooks {
  readonly #tasks = new Set<LabTask>();

  has(task: LabTask): boolean {
    return this.#tasks.has(task);
  }

  /** Whether a look that took so long makes the task one of them. */
  note(task: LabTask, milliseconds: number): boolean {
    if (milliseconds < slowMilliseconds) return false;
    this.#tasks.add(task);
    return true;
  }
}
