import type { ExceptionObject } from "../../objects/errors/ExceptionObject.ts";
import { clrException, PSError, psError } from "../../objects/errors/PSError.ts";

const EXCEPTION = "System.TypeInitializationException";

/** The static properties of a class written in script: they get their first values when something first uses the class. */
export class StaticFields {
  readonly #typeName: string;
  readonly #fill: (values: Map<string, unknown>) => void;
  readonly #values = new Map<string, unknown>();
  #isFilled = false;
  #failure: ExceptionObject | null = null;

  /** `fill` sets all values and runs the static constructor. */
  constructor(typeName: string, fill: (values: Map<string, unknown>) => void) {
    this.#typeName = typeName;
    this.#fill = fill;
  }

  /** What an object's creation, a static method or property needs first. */
  prepare(): void {
    this.#fillOnce();
    if (this.#failure === null) return;
    const options = { exception: EXCEPTION, inner: this.#failure };
    throw psError(EXCEPTION, "OperationStopped", this.#complaint, options).marked("passesMembers");
  }

  get(key: string): unknown {
    this.prepare();
    return this.#values.get(key) ?? null;
  }

  set(key: string, value: unknown): void {
    this.#fillOnce();
    if (this.#failure) throw clrException(EXCEPTION, this.#complaint, this.#failure);
    this.#values.set(key, value);
  }

  get #complaint(): string {
    return `The type initializer for '${this.#typeName}' threw an exception.`;
  }

  #fillOnce(): void {
    if (this.#isFilled) return;
    this.#isFilled = true;
    try {
      this.#fill(this.#values);
    } catch (error) {
      if (!(error instanceof PSError)) throw error;
      this.#failure = error.exception;
    }
  }
}
