import type { ReadLineColor } from "../command/readLine/ReadLineSettings.ts";
import type { Edition } from "../diag/Edition.ts";
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

  /**
   * The pieces of a long text at once: those of the text that was parsed last, moved to where they stand now. Whether they
   * are those of the text itself, `isParsed` tells.
   */
  estimatedPaints(text: string): readonly Paint[] {
    return this.#text === null || text.length < longText
      ? this.paints(text)
      : movedPaints(this.#paints, this.#text, text);
  }

  /** Whether a text is the one that was parsed last. */
  isParsed(text: string): boolean {
    return this.#text === text;
  }

  /** Whether the text that was parsed last has errors. */
  get hadErrors(): boolean {
    return (this.#parsed?.errors.length ?? 0) > 0;
  }

  isComplete(text: string): boolean {
    return !this.parse(text).errors.some((error) => error.incompleteInput);
  }

  hasErrors(text: string): boolean {
    return this.parse(text).errors.length > 0;
  }
}

/** From how many characters on a text takes so long to parse that a person's key is shown before. */
const longText = 2_000;

function movedPaints(paints: readonly Paint[], from: string, to: string): readonly Paint[] {
  if (from === to) return paints;
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from.charCodeAt(start) === to.charCodeAt(start)) start++;
  let kept = 0;
  while (kept < shorter - start && from.charCodeAt(from.length - 1 - kept) === to.charCodeAt(to.length - 1 - kept))
    kept++;
  const moved = to.length - from.length;
  const end = from.length - kept;
  const found: Paint[] = [];
  for (const paint of paints) {
    if (paint.end < start) found.push(paint);
    else if (paint.start >= end && paint.start > start)
      found.push({ start: paint.start + moved, end: paint.end + moved, color: paint.color });
    else if (paint.start < start) {
      const reached = Math.max(paint.end, end) + moved;
      if (reached > paint.start) found.push({ start: paint.start, end: reached, color: paint.color });
    }
  }
  return found;
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
