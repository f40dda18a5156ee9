import type { ReadLineColor } from "../command/readLine/ReadLineSettings.ts";
import type { Edition } from "../syntax/lexer/LexerState.ts";
import { type ParseResult, parseScript } from "../syntax/parser/parseScript.ts";
import { colouredSpans, type SpanKind } from "../syntax/print/colouredSpans.ts";

export interface Paint {
  readonly start: number;
  readonly end: number;
  readonly color: ReadLineColor;
}

const colorOf: Readonly<Record<SpanKind, ReadLineColor>> = {
  Command: "Command",
  Comment: "Comment",
  Keyword: "Keyword",
  Member: "Member",
  Number: "Number",
  Operator: "Operator",
  Parameter: "Parameter",
  String: "String",
  Type: "Type",
  Variable: "Variable",
  Plain: "Default",
};

/** What the parser makes of the text that is being typed. A text is parsed once, whoever asks. */
export class SyntaxPaint {
  #text: string | null = null;
  #parsed: ParseResult | null = null;
  #paints: readonly Paint[] = [];

  constructor(readonly edition: Edition) {}

  parse(text: string): ParseResult {
    if (this.#parsed === null || this.#text !== text) {
      this.#parsed = parseScript(text, { edition: this.edition });
      this.#text = text;
      this.#paints = paintsOf(this.#parsed);
    }
    return this.#parsed;
  }

  /** The pieces of the text in order, without overlap. Errors that more input could mend are not marked. */
  paints(text: string): readonly Paint[] {
    this.parse(text);
    return this.#paints;
  }

  isComplete(text: string): boolean {
    return !this.parse(text).errors.some((error) => error.incompleteInput);
  }

  hasErrors(text: string): boolean {
    return this.parse(text).errors.length > 0;
  }
}

function paintsOf(parsed: ParseResult): readonly Paint[] {
  const paints = colouredSpans(parsed).map(({ start, end, kind }): Paint => ({ start, end, color: colorOf[kind] }));
  const errors = parsed.errors.filter((error) => !error.incompleteInput && error.extent.end > error.extent.start);
  if (errors.length === 0) return paints;
  return paints.map((paint) =>
    errors.some(({ extent }) => paint.start < extent.end && extent.start < paint.end)
      ? { ...paint, color: "Error" as const }
      : paint,
  );
}
