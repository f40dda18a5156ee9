import type { Frames } from "./Frames.ts";
import { type TerminalLine, TerminalLines } from "./TerminalLines.ts";
import type { TextStyle } from "./TextStyle.ts";

/** Lines that are kept to scroll back to. */
const longest = 5_000;

/**
 * Shows a terminal as elements: finished lines in a log, which screen readers read out as they come, and below it the lines
 * that still change, of which they are told by the text box. Selection, search, zoom and print are the browser's own.
 *
 * Why not xterm.js (6.0): both were tried in Chromium with its accessibility tree and a phone's touch and input methods, not
 * with a real screen reader. xterm.js shows that tree no output; in its screen reader mode only the rows of the screen, empty
 * ones too, and announces them as one sentence. Its text box does not hold the input, so that the word which a phone's
 * keyboard corrects is there twice, or lost. It also weighs more than the rest of the page (121 kB compressed).
 */
export class TerminalView {
  readonly lines: TerminalLines;
  readonly #log: HTMLElement;
  readonly #live: HTMLElement;
  readonly #scroller: HTMLElement;
  readonly #rows: HTMLElement[] = [];
  /** The first line that still changes. */
  #liveFrom = 0;
  #isReading = false;
  #isInDialog = false;
  #cursorRow = -1;
  /** Whether the end stays in sight; a person who scrolls back looks at something else. */
  #followsEnd = true;

  constructor(
    scroller: HTMLElement,
    readonly frames: Frames,
    readonly onTitle: (title: string) => void,
  ) {
    this.#scroller = scroller;
    this.#log = part(scroller, "log");
    this.#log.setAttribute("role", "log");
    this.#log.setAttribute("aria-live", "polite");
    this.#log.setAttribute("aria-label", "Output of the shell");
    this.#live = part(scroller, "live");
    this.#live.setAttribute("aria-hidden", "true");
    scroller.addEventListener("scroll", () => {
      if (!this.#isInDialog) this.#followsEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 40;
    });
    new ResizeObserver(() => this.#toEnd()).observe(scroller);
    this.lines = new TerminalLines({ title: (text) => this.onTitle(text), bell: () => this.#flash() });
  }

  write(text: string): void {
    this.lines.write(text);
    this.#later();
  }

  /** Whether an input is being read, so that its lines change until it is over. */
  set isReading(isReading: boolean) {
    this.#isReading = isReading;
    this.#liveFrom = this.lines.row;
    this.#later();
  }

  /** Whether a dialog is shown, of which the text box tells nothing; it has a cursor of its own. */
  set isInDialog(isInDialog: boolean) {
    this.#isInDialog = isInDialog;
    this.#scroller.classList.toggle("in-dialog", isInDialog);
    if (isInDialog) this.#live.removeAttribute("aria-hidden");
    else this.#live.setAttribute("aria-hidden", "true");
  }

  /** Shows at once what was written. */
  readonly show = (): void => {
    this.frames.withdraw(this.show);
    const { lines } = this;
    if (lines.cleared) this.#clear();
    if (!this.#isReading) this.#liveFrom = lines.row;
    this.#drop();
    if (this.#cursorRow !== lines.row || this.#isReading) lines.changed.add(this.#cursorRow).add(lines.row);
    this.#cursorRow = lines.row;
    while (this.#rows.length > lines.lines.length) this.#rows.pop()?.remove();
    for (const row of [...lines.changed].sort((left, right) => left - right))
      if (row >= 0 && row < lines.lines.length) this.#showRow(row);
    lines.changed.clear();
    for (const row of [...this.#live.children]) {
      if (Number(this.#rows.indexOf(row as HTMLElement)) >= this.#liveFrom) break;
      this.#log.append(row);
    }
    this.#toEnd();
  };

  #toEnd(): void {
    // Of a dialog the first row stands at the top, and nothing of what was before it is seen.
    if (this.#isInDialog) this.#scroller.scrollTop = this.#live.offsetTop;
    else if (this.#followsEnd) this.#scroller.scrollTop = this.#scroller.scrollHeight;
  }

  #later(): void {
    this.frames.next(this.show);
  }

  #showRow(row: number): void {
    while (this.#rows.length <= row) {
      const made = document.createElement("div");
      made.className = "row";
      this.#rows.push(made);
      this.#live.append(made);
    }
    const cursor = this.#isReading && !this.#isInDialog && row === this.lines.row ? this.lines.column : -1;
    this.#rows[row].replaceChildren(...spansOf(this.lines.lines[row], cursor));
  }

  #clear(): void {
    this.lines.cleared = false;
    for (const row of this.#rows) row.remove();
    this.#rows.length = 0;
    this.#liveFrom = 0;
    for (let row = 0; row < this.lines.lines.length; row++) this.lines.changed.add(row);
  }

  /** Takes the oldest lines away where there are too many. */
  #drop(): void {
    const count = Math.min(this.lines.lines.length - longest, this.#liveFrom);
    if (count <= 0) return;
    this.lines.lines.splice(0, count);
    for (const row of this.#rows.splice(0, count)) row.remove();
    this.lines.row -= count;
    this.#liveFrom -= count;
    this.#cursorRow -= count;
    const changed = [...this.lines.changed].map((row) => row - count);
    this.lines.changed.clear();
    for (const row of changed) this.lines.changed.add(row);
  }

  #flash(): void {
    this.#scroller.classList.add("rung");
    setTimeout(() => this.#scroller.classList.remove("rung"), 120);
  }
}

function part(parent: HTMLElement, name: string): HTMLElement {
  const made = document.createElement("div");
  made.className = name;
  parent.append(made);
  return made;
}

/** The pieces of a line that are shown alike; the cell under the cursor is a piece of its own. */
function spansOf({ characters, styles }: TerminalLine, cursor: number): (Node | string)[] {
  const pieces: (Node | string)[] = [];
  let from = 0;
  const end = (to: number): void => {
    if (to > from) pieces.push(spanOf(characters.slice(from, to).join(""), styles[from]));
    from = to;
  };
  for (let at = 0; at < characters.length; at++) {
    if (at === cursor) {
      end(at);
      pieces.push(cursorOf(characters[at]));
      from = at + 1;
    } else if (at > from && styles[at] !== styles[from] && !isSame(styles[at], styles[from])) end(at);
  }
  end(characters.length);
  if (cursor >= characters.length) pieces.push(" ".repeat(cursor - characters.length), cursorOf(" "));
  return pieces;
}

function spanOf(text: string, { classes, color, background }: TextStyle): Node | string {
  if (classes.length === 0 && color === null && background === null) return text;
  const span = document.createElement("span");
  span.className = classes.join(" ");
  span.textContent = text;
  if (color !== null) span.style.color = color;
  if (background !== null) span.style.backgroundColor = background;
  return span;
}

function cursorOf(text: string): Node {
  const span = document.createElement("span");
  span.className = "cursor";
  span.textContent = text;
  return span;
}

function isSame(one: TextStyle, other: TextStyle): boolean {
  return (
    one.classes.join(" ") === other.classes.join(" ") &&
    one.color === other.color &&
    one.background === other.background
  );
}
