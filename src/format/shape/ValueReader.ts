import type { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import { PSError, psError } from "../../objects/errors/PSError.ts";
import { notModelledMark } from "../../objects/members/propertyList.ts";
import { displayRules } from "./displayRules.ts";
import { displayText, textWithFormat } from "./displayText.ts";
import type { FormatRequest, ShapeSettings } from "./FormatRequest.ts";
import type { ValueSource } from "./ValueSource.ts";

/** Reads values of objects and makes text of them; what fails becomes text or errors as the request says. */
export class ValueReader {
  /** Errors to show below the object that is being shaped. */
  errors: ErrorRecord[] = [];
  readonly #failed = Symbol("failed");

  constructor(
    readonly request: FormatRequest,
    readonly settings: ShapeSettings,
  ) {}

  /** The value; undefined where the object lacks the property or the expression failed. */
  value(source: ValueSource, target: unknown): unknown {
    const value = this.#read(source, target);
    return value === this.#failed ? undefined : value;
  }

  /** The value, or the text that stands for it where the expression failed. */
  valueOrFailure(source: ValueSource, target: unknown): { readonly value: unknown } | { readonly failure: string } {
    const value = this.#read(source, target);
    return value === this.#failed ? { failure: this.#failureText } : { value };
  }

  /** The text of a table cell; `plain` makes it where there is no format. */
  cell(source: ValueSource, target: unknown, format: string | null, plain: typeof displayText): string {
    const value = this.#read(source, target);
    if (typeof value === "string") return format === null ? value : this.#formatted(value, format);
    if (value === this.#failed) return this.#failureText;
    if (value === undefined) return "";
    return format === null ? plain(value, this.settings.enumerationLimit()) : this.#formatted(value, format);
  }

  /** The text of a list field, or undefined where the object lacks the property. */
  field(source: ValueSource, target: unknown, format: string | null): string | undefined {
    const value = this.#read(source, target);
    if (value === this.#failed) return this.#failureText;
    if (value === undefined) return undefined;
    return format === null ? this.text(value) : this.#formatted(value, format);
  }

  text(value: unknown): string {
    return displayText(value, this.settings.enumerationLimit());
  }

  takeErrors(): readonly ErrorRecord[] {
    if (this.errors.length === 0) return none;
    const taken = this.errors;
    this.errors = [];
    return taken;
  }

  get #failureText(): string {
    return this.request.displayError ? "#ERR" : "";
  }

  #formatted(value: unknown, format: string): string {
    return textWithFormat(value, format, this.settings.enumerationLimit());
  }

  /** Fails where somebody asked for the property by name; in a listing of all properties it says so and goes on. */
  #notModelled(source: ValueSource, error: PSError): string {
    const name = source.text.toLowerCase();
    const isAsked = this.request.properties?.some(
      ({ expression }) => typeof expression !== "string" || expression.toLowerCase() === name,
    );
    if (isAsked || name === "") throw error;
    return notModelledMark;
  }

  #read(source: ValueSource, target: unknown): unknown {
    try {
      return source.read(target);
    } catch (error) {
      if (!(error instanceof PSError)) throw error;
      if (error.record.errorId === "NotModelled") return this.#notModelled(source, error);
      this.settings.onError?.(error);
      if (this.request.showError) {
        this.errors.push(expressionError(source, target));
      }
      return this.#failed;
    }
  }
}

const none: readonly ErrorRecord[] = [];

/** Its target is the object as the pipeline carries it, and shows so. */
function expressionError(source: ValueSource, target: unknown): ErrorRecord {
  const id = displayRules().failedExpressionId;
  const message = `Failed to evaluate expression "${source.text}".`;
  const { record } = psError(id, "InvalidArgument", message, { target });
  record.targetTypeName = "PSObject";
  return record;
}
