import { cellsOfCharacter } from "../../base/text/cellsOfCharacter.ts";
import { plainStyle, styleAfter, type TextStyle } from "./TextStyle.ts";

/** One line of the screen: the characters of its cells and how each is shown. Behind a wide one stands "". */
export interface TerminalLine {
  readonly characters: string[];
  readonly styles: TextStyle[];
}

/** What a text does besides being written. */
export interface TerminalEvents {
  title(text: string): void;
  bell(): void;
}

/** Sequences that a terminal obeys: CSI, OSC, and single control characters. */
const sequence = /\u001b\[([?>]?)([0-9;]*)([@-~])|\u001b\]([^\u0007\u001b]*)(?:\u0007|\u001b\\)|[\r\n\u0007\b]/g;

/**
 * The screen of a terminal as far as the editor and the console use one: lines that never end, a cursor, colours, and what
 * clears a line or the screen. Long lines are the business of whoever shows them.
 */
export class TerminalLines {
  readonly lines: TerminalLine[] = [emptyLine()];
  row = 0;
  column = 0;
  /** Lines that changed since they were last shown; those behind them may have changed, too, where `isCut`. */
  readonly changed = new Set<number>();
  /** The number of lines that were taken away at the top since that was last asked. */
  cleared = false;
  #style: TextStyle = plainStyle;
  #rest = "";
  /** Where the cursor stood when what is shown below was opened, and where that begins. */
  #below: { readonly row: number; readonly column: number; readonly from: number } | null = null;

  constructor(readonly events: TerminalEvents) {}

  write(given: string): void {
    const text = this.#rest + given;
    const end = wholeLength(text);
    this.#rest = text.slice(end);
    const whole = text.slice(0, end);
    let at = 0;
    for (const match of whole.matchAll(sequence)) {
      if (match.index > at) this.#put(whole.slice(at, match.index));
      at = match.index + match[0].length;
      if (match[3] !== undefined) this.#control(match[1], match[2], match[3]);
      else if (match[4] !== undefined) this.#command(match[4]);
      else this.#single(match[0]);
    }
    if (at < whole.length) this.#put(whole.slice(at));
  }

  #put(text: string): void {
    const { characters, styles } = this.lines[this.row];
    while (characters.length < this.column) {
      characters.push(" ");
      styles.push(plainStyle);
    }
    for (const character of text) {
      const { column } = this;
      const columns = cellsOfCharacter(character, characters[lastWritten(characters, column)]?.at(-1));
      if (columns === 0 && column > 0) {
        characters[lastWritten(characters, column)] += character;
        continue;
      }
      freeHalf(characters, column);
      characters[column] = character;
      styles[column] = this.#style;
      this.column++;
      if (columns < 2) continue;
      freeHalf(characters, column + 1);
      characters[column + 1] = "";
      styles[column + 1] = this.#style;
      this.column++;
    }
    this.changed.add(this.row);
  }

  #single(character: string): void {
    if (character === "\n") {
      this.#down(1);
      this.column = 0;
    } else if (character === "\r") this.column = 0;
    else if (character === "\b") this.column = Math.max(0, this.column - 1);
    else this.events.bell();
  }

  #command(text: string): void {
    if (/^[02];/.test(text)) this.events.title(text.slice(2));
  }

  #control(mark: string, parameters: string, final: string): void {
    if (mark === "?" && parameters === "1049") {
      if (final === "h") this.#openOther();
      else if (final === "l") this.#closeOther();
    }
    if (mark !== "") return;
    const numbers = parameters === "" ? [] : parameters.split(";").map(Number);
    const count = Math.max(1, numbers[0] ?? 1);
    if (final === "m") this.#style = styleAfter(this.#style, numbers);
    else if (final === "A") this.row = Math.max(0, this.row - count);
    else if (final === "B") this.#down(count);
    else if (final === "C") this.column += count;
    else if (final === "D") this.column = Math.max(0, this.column - count);
    else if (final === "G") this.column = count - 1;
    else if (final === "K") this.#clearLine(numbers[0] ?? 0);
    else if (final === "J") this.#clearScreen(numbers[0] ?? 0);
    else if (final === "H" && this.#below) {
      this.row = this.#below.from;
      this.column = 0;
    } else if (final === "H" && this.cleared) this.row = this.column = 0;
  }

  /** A terminal's other screen is here what stands below all lines, until it is closed. */
  #openOther(): void {
    if (this.#below) return;
    const { row, column } = this;
    this.row = this.lines.length - 1;
    if (this.lines[this.row].characters.length > 0) this.#down(1);
    this.column = 0;
    this.#below = { row, column, from: this.row };
  }

  #closeOther(): void {
    if (!this.#below) return;
    const { row, column, from } = this.#below;
    this.#below = null;
    this.lines.length = Math.max(from, row + 1);
    // What began in an empty line leaves it as it was.
    if (from === row) this.lines[row] = emptyLine();
    this.row = row;
    this.column = column;
    this.changed.add(row);
  }

  #down(count: number): void {
    this.row += count;
    while (this.lines.length <= this.row) {
      this.changed.add(this.lines.length);
      this.lines.push(emptyLine());
    }
  }

  #clearLine(part: number): void {
    const { characters, styles } = this.lines[this.row];
    if (part === 0) {
      characters.length = Math.min(characters.length, this.column);
      styles.length = characters.length;
    } else {
      characters.length = 0;
      styles.length = 0;
    }
    this.changed.add(this.row);
  }

  #clearScreen(part: number): void {
    if (part === 0) {
      this.#clearLine(0);
      this.lines.length = this.row + 1;
      this.changed.add(this.row);
      return;
    }
    this.lines.length = 0;
    this.lines.push(emptyLine());
    this.row = this.column = 0;
    this.changed.clear();
    this.changed.add(0);
    this.cleared = true;
  }
}

/** The cell before a column in which a character stands; the second cell of a wide one is empty. */
function lastWritten(characters: readonly string[], column: number): number {
  return characters[column - 1] === "" && column > 1 ? column - 2 : column - 1;
}

/** Of a wide character that is written over in one of its cells, nothing is left in the other. */
function freeHalf(characters: string[], column: number): void {
  if (characters[column] === "" && column > 0) characters[column - 1] = " ";
  if (characters[column + 1] === "") characters[column + 1] = " ";
}

function emptyLine(): TerminalLine {
  return { characters: [], styles: [] };
}

/** The length of a text without a sequence at its end of which more is to come. */
function wholeLength(text: string): number {
  const last = text.lastIndexOf("\u001b");
  if (last < 0) return text.length;
  return /^\u001b(?:$|\[[?>]?[0-9;]*$|\][^\u0007\u001b]*$)/.test(text.slice(last)) ? last : text.length;
}
