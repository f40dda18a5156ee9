/** A scenario's object that cannot be made, with its path in the file. */
export class ScenarioObjectError extends Error {
  override readonly name = "ScenarioObjectError";
  /** `what` is a sentence of a product or a clause of ours; the message is a clause. */
  constructor(
    readonly path: readonly (string | number)[],
    what: string,
    /** What it names and is not there; null for another fault. */
    readonly missing: string | null = null,
  ) {
    super(what.endsWith(".") ? what.slice(0, -1) : what);
  }
}

/** Throws what cannot be made. */
export function refuse(error: ScenarioObjectError): never {
  throw error;
}
