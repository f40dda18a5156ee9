import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { OutputFormatter } from "../../src/format/device/OutputFormatter.ts";
import { type Screen, screenDevice } from "../../src/format/device/screenDevice.ts";
import { outputOptions } from "../../src/output/outputOptions.ts";

export default defineCmdlet({
  name: "Out-Host",
  module: "Microsoft.PowerShell.Core",
  aliases: ["oh"],
  synopsis: "Shows objects on the screen of the host.",
  description:
    "With -Paging what is longer than the screen is shown in a pager where somebody is at a terminal: Space goes on, / searches, q leaves.",
  parameters: { InputObject: "psobject", Paging: "switch" },
  examples: [{ title: "Shown, and not returned", transcript: "PS> $kept = 'mx1' | Out-Host\nmx1\n" }],
  steps(cmdlet, values) {
    const pages = values.Paging && cmdlet.host.interactive ? new Pages(cmdlet) : null;
    const formatter = new OutputFormatter(screenDevice(pages ?? cmdlet.host), outputOptions(cmdlet));
    return {
      process() {
        formatter.write(cmdlet.raw("InputObject"));
        if (pages?.isLeft) cmdlet.stopUpstream();
      },
      end() {
        formatter.flush();
        pages?.end();
      },
    };
  },
});

/**
 * A text that is shown a screen at a time as it comes: what comes behind the rows that a person has seen is waited for only
 * when it is wanted. What fits on one screen is written; where the host has no pager all is.
 */
class Pages implements Screen {
  readonly #lines: string[] = [];
  #line = "";
  /** The row that is seen first next; null: the end is wanted. */
  #top: number | null = 0;
  /** With how many lines the person is asked next. */
  #wanted: number;
  /** What a person looks for in what is still to come. */
  #sought = "";
  isLeft = false;

  constructor(readonly cmdlet: CmdletContext) {
    this.#wanted = cmdlet.host.height * 2;
  }

  get width(): number {
    return this.cmdlet.host.width;
  }

  get height(): number {
    return this.cmdlet.host.height;
  }

  write(text: string): void {
    if (this.isLeft) return;
    const lines = (this.#line + text).split(/\r?\n/);
    this.#line = lines.pop() ?? "";
    for (const line of lines) this.#add(line);
    if (this.#top !== null && this.#lines.length >= this.#wanted) this.#show(true);
  }

  #add(line: string): void {
    this.#lines.push(line);
    const isSought = this.#wanted === Number.POSITIVE_INFINITY && this.#sought !== "";
    // What is found is seen with a screen of what follows.
    if (isSought && line.toLowerCase().includes(this.#sought.toLowerCase()))
      this.#wanted = this.#lines.length + this.height;
  }

  writeError(text: string): void {
    this.cmdlet.host.writeError(text);
  }

  end(): void {
    if (this.isLeft) return;
    if (this.#line !== "") this.#lines.push(this.#line);
    const isLong = this.#lines.length > this.cmdlet.host.height - 1 || this.#top !== 0;
    if (isLong) this.#show(false);
    else this.#writeAll();
  }

  #show(goesOn: boolean): void {
    const { host } = this.cmdlet;
    const answer = host.converse?.({
      kind: "pager",
      title: "",
      lines: this.#lines,
      goesOn,
      top: this.#top ?? Number.MAX_SAFE_INTEGER,
      ...(this.#sought === "" ? {} : { search: this.#sought }),
    });
    if (!answer) this.#writeAll();
    this.isLeft = answer?.kind === "closed";
    this.#top = answer?.kind === "goOn" ? answer.top : null;
    this.#sought = answer?.kind === "goOn" ? (answer.search ?? "") : "";
    // Each time more, so that a long text is not handed over line by line.
    const more = Math.ceil(Math.max(this.#lines.length * 1.5, (this.#top ?? 0) + 2 * host.height));
    this.#wanted = this.#sought === "" ? more : Number.POSITIVE_INFINITY;
  }

  #writeAll(): void {
    const text = this.#lines.splice(0).map((line) => `${line}\n`);
    if (text.length > 0) this.cmdlet.host.write(text.join(""));
  }
}
