/** What kind of line a trace tells: a step that others are inside of, or something about it. */
export type TraceKind = "Scope" | "WriteLine";

/** The steps of binding as they are told to a listener (Trace-Command ParameterBinding), four spaces in for each step around. */
export class BindingTrace {
  #depth = 0;

  constructor(readonly write: (kind: TraceKind, text: string) => void) {}

  line(text: string): void {
    this.#write("WriteLine", text);
  }

  /** A step that holds what is told while its body runs. */
  scope<T>(text: string, body: () => T): T {
    this.#write("Scope", text);
    this.#depth++;
    try {
      return body();
    } finally {
      this.#depth--;
    }
  }

  /** Tells as a part of the step before, which has ended. */
  inside(body: () => void): void {
    this.#depth++;
    body();
    this.#depth--;
  }

  #write(kind: TraceKind, text: string): void {
    this.write(kind, `${"    ".repeat(this.#depth)}${text}`);
  }
}
