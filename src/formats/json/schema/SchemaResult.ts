/** What the evaluation of one schema on one value gives; what subschemas give stands below, in the order of the keywords. */
export class SchemaResult {
  readonly errors: string[] = [];
  readonly children: SchemaResult[] = [];
  isValid = true;

  /** `location`: the value's JSON pointer, "" for the whole. */
  constructor(readonly location: string) {}

  /** Fails, with a sentence or without one. */
  fail(message?: string): void {
    this.isValid = false;
    if (message !== undefined) this.errors.push(message);
  }
}
