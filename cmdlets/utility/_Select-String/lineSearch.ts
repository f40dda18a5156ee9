import {
  MatchInfo,
  MatchInfoContext,
} from "../../../src/objects/clr/Microsoft.PowerShell.Commands/Microsoft.PowerShell.Commands.MatchInfo.ts";
import type { LineTest } from "../_shared/lineTests.ts";

export interface LineSearchOptions {
  readonly notMatch: boolean;
  readonly ignoreCase: boolean;
  readonly before: number;
  readonly after: number;
  readonly hasContext: boolean;
}

/** Searches the lines of one source. A match that wants lines after it is reported once these have come. */
export class LineSearch {
  readonly #path: string;
  readonly #tests: readonly LineTest[];
  readonly #options: LineSearchOptions;
  readonly #report: (match: MatchInfo) => void;
  readonly #earlier: string[] = [];
  readonly #waiting: MatchInfo[] = [];
  #number = 0;
  /** The context of the last match, which the lines to come are shown with; the last line that any match shows. */
  #shown: MatchInfoContext | null = null;
  #lastShown = 0;

  constructor(
    path: string,
    tests: readonly LineTest[],
    options: LineSearchOptions,
    report: (match: MatchInfo) => void,
  ) {
    this.#path = path;
    this.#tests = tests;
    this.#options = options;
    this.#report = report;
  }

  line(text: string): void {
    this.#number++;
    const match = this.#match(text);
    for (const waiting of this.#waiting) waiting.context?.postContext.push(text);
    if (!match && this.#shown && this.#shown.displayPostContext.length < this.#options.after) {
      this.#shown.displayPostContext.push(text);
      this.#lastShown = this.#number;
    }
    this.#release(false);
    if (match) this.#found(match);
    if (this.#options.before === 0) return;
    this.#earlier.push(text);
    if (this.#earlier.length > this.#options.before) this.#earlier.shift();
  }

  end(): void {
    this.#release(true);
  }

  #match(text: string): MatchInfo | null {
    for (const test of this.#tests) {
      const matches = test.matches(text);
      if (matches === null) continue;
      return this.#options.notMatch
        ? null
        : new MatchInfo(text, this.#number, this.#path, test.pattern, this.#options.ignoreCase, matches);
    }
    if (!this.#options.notMatch) return null;
    return new MatchInfo(text, this.#number, this.#path, this.#tests[0]?.pattern ?? "", this.#options.ignoreCase, []);
  }

  #found(match: MatchInfo): void {
    if (!this.#options.hasContext) return this.#report(match);
    const context = new MatchInfoContext();
    context.preContext = [...this.#earlier];
    const unseen = match.lineNumber - 1 - this.#lastShown;
    context.displayPreContext = unseen > 0 ? this.#earlier.slice(-unseen) : [];
    this.#shown = context;
    this.#lastShown = match.lineNumber;
    match.context = context;
    this.#waiting.push(match);
    this.#release(false);
  }

  #release(all: boolean): void {
    while (this.#waiting.length > 0) {
      const [first] = this.#waiting;
      if (!all && (first.context?.postContext.length ?? 0) < this.#options.after) return;
      this.#waiting.shift();
      this.#report(first);
    }
  }
}
