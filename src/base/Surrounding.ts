/**
 * One kind of thing that a session hands to all code that it runs: its edition, its clock, its files, who watches over its
 * limits. Operations on values are called from compiled scripts, members of types and cmdlets, deep down and very often, so that
 * this does not stand among their arguments; `current` is what holds for the code that runs now. A session enters its own values
 * whenever it starts to run code, and nothing of another session runs beside it.
 */
export class Surrounding<T> {
  /** `current` at first holds where no session runs. */
  constructor(public current: T) {}

  /** Makes a value the current one while an action runs. */
  during<R>(value: T, action: () => R): R {
    const before = this.current;
    this.current = value;
    try {
      return action();
    } finally {
      this.current = before;
    }
  }
}
