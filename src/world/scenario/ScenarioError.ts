/** A scenario file that cannot be used, with the place in its text. */
export class ScenarioError extends Error {
  readonly id = "ScenarioInvalid";
  readonly file: string;
  readonly line: number;
  readonly column: number;

  constructor(file: string, place: { readonly line: number; readonly column: number }, what: string) {
    super(`The organisation '${file}' cannot be used: line ${place.line}, column ${place.column}: ${what}.`);
    this.name = "ScenarioError";
    this.file = file;
    this.line = place.line;
    this.column = place.column;
  }
}
