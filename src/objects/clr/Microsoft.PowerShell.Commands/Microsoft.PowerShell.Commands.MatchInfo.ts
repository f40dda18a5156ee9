import type { PerEdition } from "../../../diag/Edition.ts";
import { edition } from "../../host/edition.ts";
import { newLine } from "../../text/newLine.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import { TypedArray } from "../../values/collections/TypedArray.ts";
import { UInt64 } from "../../values/numbers.ts";

/** Lines before and after a match. */
export class MatchInfoContext extends ClrObject {
  preContext: string[] = [];
  postContext: string[] = [];
  /** What of them is shown: not the lines that an earlier match shows, nor those from the next match on. */
  displayPreContext: string[] = [];
  displayPostContext: string[] = [];

  get clrType(): ClrType {
    return contextType();
  }
}

/** A line that Select-String found. */
export class MatchInfo extends ClrObject {
  context: MatchInfoContext | null = null;

  constructor(
    readonly line: string,
    readonly lineNumber: number,
    /** "InputStream" for what came down the pipeline. */
    readonly path: string,
    readonly pattern: string,
    readonly ignoreCase: boolean,
    /** Match objects; none for a plain text search. */
    readonly matches: readonly unknown[],
  ) {
    super();
  }

  get clrType(): ClrType {
    return matchInfoType();
  }

  get fileName(): string {
    return this.path.slice(Math.max(this.path.lastIndexOf("\\"), this.path.lastIndexOf("/")) + 1);
  }

  /** As the screen shows it; paths below `directory` are shortened. */
  text(directory: string | null = null): string {
    const path = directory === null ? this.path : this.relativePath(directory);
    if (!this.context) return this.#line(this.line, this.lineNumber, path, "");
    const { displayPreContext, displayPostContext } = this.context;
    const before = displayPreContext.map((line, index) =>
      this.#line(line, this.lineNumber - displayPreContext.length + index, path, "  "),
    );
    const after = displayPostContext.map((line, index) => this.#line(line, this.lineNumber + 1 + index, path, "  "));
    return [...before, this.#line(this.line, this.lineNumber, path, "> "), ...after].join(newLine());
  }

  relativePath(directory: string): string {
    const folder = directory.replace(/[\\/]$/, "");
    const below = this.path.toLowerCase().startsWith(`${folder.toLowerCase()}\\`);
    return below ? this.path.slice(folder.length + 1) : this.path;
  }

  #line(line: string, number: number, path: string, prefix: string): string {
    return this.path === "InputStream" ? prefix + line : `${prefix}${path}:${number}:${line}`;
  }
}

/** What lines are counted in. */
const counts: PerEdition<(line: number) => unknown> = {
  Core: (line) => new UInt64(BigInt(line)),
  Desktop: (line) => line,
};
const lineNumber = (self: MatchInfo): unknown => counts[edition()](self.lineNumber);

const matchInfoType = lazyType("Microsoft.PowerShell.Commands.MatchInfo");
const contextType = lazyType("Microsoft.PowerShell.Commands.MatchInfoContext");

export default defineClr<MatchInfo>({
  properties: {
    IgnoreCase: (self) => self.ignoreCase,
    LineNumber: lineNumber,
    Line: (self) => self.line,
    Filename: (self) => self.fileName,
    Path: (self) => self.path,
    Pattern: (self) => self.pattern,
    Context: (self) => self.context,
    Matches: (self) => new TypedArray(typeByName("System.Text.RegularExpressions.Match"), [...self.matches]),
  },
  methods: {
    "ToString(string)": (self, directory: string) => self.text(directory),
    ToEmphasizedString: (self, directory: string) => self.text(directory),
    RelativePath: (self, directory: string) => self.relativePath(directory),
  },
  toText: (self) => self.text(),
});
