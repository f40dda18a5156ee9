import { escapeSequence } from "../../base/text/escapeSequences.ts";
import type { CellMetric } from "./cellMetric.ts";

/** Ends all colours and styles. */
export const reset = "\u001b[0m";

/** A text that has escape sequences, with a reset at its end. */
export function ended(text: string): string {
  return text.includes("\u001b") && !text.endsWith(reset) ? text + reset : text;
}

interface Part {
  readonly text: string;
  readonly isSequence: boolean;
}

/** Text and escape sequences in their order. */
function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const match of text.matchAll(escapeSequence)) {
    if (match.index > at) parts.push({ text: text.slice(at, match.index), isSequence: false });
    parts.push({ text: match[0], isSequence: true });
    at = match.index + match[0].length;
  }
  if (at < text.length) parts.push({ text: text.slice(at), isSequence: false });
  return parts;
}

function sequencesOf(text: string): string {
  return (text.match(escapeSequence) ?? []).join("");
}

/**
 * Lines of a text with escape sequences, as `wrapText` breaks plain text. Each line, and each word of a line that is
 * broken, begins with all sequences that stood before it and ends with a reset, so that it can stand alone. A text of one
 * line that fits is left as it is.
 */
export function wrapDecorated(
  metric: CellMetric,
  written: readonly string[],
  first: number,
  following: number,
): string[] {
  if (written.length === 1 && metric.width(written[0]) <= first) return [...written];
  const lines: string[] = [];
  let before = "";
  for (const line of written) {
    const own = ended(before + line);
    before += sequencesOf(line);
    if (metric.width(own) <= (lines.length === 0 ? first : following)) lines.push(own);
    else new DecoratedWrapper(metric, first, following, lines).wrap(own);
  }
  return lines;
}

class DecoratedWrapper {
  #current = "";
  #left: number;
  #length: number;
  /** All sequences up to here. */
  #seen = "";

  constructor(
    readonly metric: CellMetric,
    first: number,
    readonly following: number,
    readonly lines: string[],
  ) {
    this.#length = lines.length === 0 ? first : following;
    this.#left = this.#length;
  }

  wrap(line: string): void {
    for (const word of wordsOf(line)) {
      const width = this.metric.width(word);
      if (width > this.#length) this.#longWord(word);
      else this.#word(word, width);
    }
    this.lines.push(this.#current);
  }

  #word(word: string, width: number): void {
    if (width > this.#left) this.#newLine();
    const isBlank = word.length === 1;
    const before = isBlank ? this.#seen.replaceAll(reset, "") : this.#seen;
    this.#seen += sequencesOf(word);
    this.#current += this.#seen === "" ? word : before + word.replaceAll(reset, "") + reset;
    this.#left -= width;
  }

  /** A word longer than a line, character by character. */
  #longWord(word: string): void {
    this.#current += this.#seen;
    for (const part of partsOf(word)) {
      if (part.isSequence) {
        this.#seen += part.text;
        this.#current += part.text;
        continue;
      }
      for (const character of part.text) {
        const cells = this.metric.width(character);
        if (cells > this.#left) {
          this.#current = ended(this.#current);
          this.#newLine();
          this.#current = this.#seen;
        }
        this.#current += cells > this.#length ? "?" : character;
        this.#left -= Math.min(cells, this.#length);
      }
    }
    this.#current = ended(this.#current);
  }

  #newLine(): void {
    this.lines.push(this.#current);
    this.#current = "";
    this.#length = this.following;
    this.#left = this.#length;
  }
}

/** Words with the blank behind them; sequences go with the text that follows, at the end with the last word. */
function wordsOf(line: string): string[] {
  const words: string[] = [];
  let word = "";
  for (const { text, isSequence } of partsOf(line)) {
    if (isSequence) {
      word += text;
      continue;
    }
    for (const character of text) {
      word += character;
      if (!/[ \t\u00ad]/.test(character)) continue;
      words.push(word);
      word = "";
    }
  }
  if (word === "") return words;
  const isText = partsOf(word).some((part) => !part.isSequence);
  if (isText || words.length === 0) words.push(word);
  else words[words.length - 1] += word;
  return words;
}
