import { expect } from "chai";
import fc from "fast-check";
import { initialReadLineSettings } from "../../src/command/readLine/ReadLineSettings.ts";
import { TerminalReader } from "../../src/repl/terminal/TerminalReader.ts";
import { fuzzSettings } from "../fuzzSettings.ts";
import { adviser } from "./typed.ts";

/** A keyboard that says what a test says, and a clock that strikes when the test says so. */
class FakeTerminal {
  take: (chunk: string) => void = () => {};
  #due: (() => void)[] = [];
  readonly columns = 40;
  readonly rows = 10;
  interrupts = 0;
  readonly lines: string[] = [];
  /** Ends what runs. */
  #goOn: () => void = () => {};
  isRunning = false;

  setRawMode(): void {}
  setEncoding(): void {}
  resume(): void {}
  write(): void {}
  on(event: string, take: (chunk: string) => void): void {
    if (event === "data") this.take = take;
  }

  readonly wait = (then: () => void): NodeJS.Timeout => {
    this.#due.push(then);
    return 0 as unknown as NodeJS.Timeout;
  };

  async pause(): Promise<void> {
    for (const then of this.#due.splice(0).slice(-1)) then();
    await new Promise(setImmediate);
  }

  run(): Promise<void> {
    this.isRunning = true;
    return new Promise((resolve) => {
      this.#goOn = resolve;
    });
  }

  goOn(): void {
    this.isRunning = false;
    this.#goOn();
  }

  /** A shell: reads an input, runs it until the test lets it end, reads the next. */
  async shell(): Promise<void> {
    const reader = new TerminalReader(
      this,
      this,
      () => this.interrupts++,
      (then) => this.wait(then),
    );
    const request = { prompt: "> ", edition: "Core" as const, settings: initialReadLineSettings(), adviser };
    for (;;) {
      const input = await reader.read(request);
      if (input.kind === "end") return;
      if (input.kind === "line") this.lines.push(input.text);
      await this.run();
    }
  }
}

const characters = fc.constantFrom(..."abcXYZ019 _.é憑😀\t\t");
const text = fc.array(characters, { maxLength: 30 }).map((parts) => `a${parts.join("")}z`);
const input = fc.record({
  text,
  more: text,
  how: fc.constantFrom("typed", "pasted", "pasted lines", "given up", "interrupted while it runs"),
});
const burst = fc.record({
  inputs: fc.array(input, { minLength: 1, maxLength: 4 }),
  cuts: fc.array(fc.nat({ max: 25 }), { minLength: 1, maxLength: 20 }),
  ends: fc.array(fc.boolean(), { minLength: 1, maxLength: 20 }),
});

describe("bursts of input", function () {
  this.timeout(600_000);

  it("lose nothing that was typed or pasted, wherever they are cut, also while a command runs and behind Ctrl+C", async () => {
    await fc.assert(
      fc.asyncProperty(burst, async ({ inputs, cuts, ends }) => {
        const terminal = new FakeTerminal();
        const shell = terminal.shell();
        const expected: string[] = [];
        let step = 0;
        const send = async (sent: string): Promise<void> => {
          for (let at = 0; at < sent.length; step++) {
            const end = Math.min(sent.length, at + 1 + cuts[step % cuts.length]);
            terminal.take(sent.slice(at, end));
            at = end;
            if (ends[step % ends.length]) {
              await new Promise(setImmediate);
              if (terminal.isRunning) terminal.goOn();
            }
          }
        };
        for (const { text, more, how } of inputs) {
          if (how === "typed") await send(`${text}\r`);
          else if (how === "pasted") await send(`\u001b[200~${text}\u001b[201~\r`);
          else if (how === "pasted lines") await send(`\u001b[200~${text}\r\n${more}\u001b[201~\r`);
          else {
            // What ran has ended or is told to: the next input is at the prompt, or runs.
            await settled(terminal);
            await send(how === "given up" ? text : `${text}\r`);
            await new Promise(setImmediate);
            terminal.take("\u0003");
          }
          if (how !== "given up") expected.push(how === "pasted lines" ? `${text}\n${more}` : text);
        }
        await settled(terminal);
        terminal.take("\u0004");
        await settled(terminal);
        await shell;
        expect(terminal.lines).to.deep.equal(expected);
      }),
      fuzzSettings(120),
    );
  });
});

/** All that was sent has been read, and nothing runs. */
async function settled(terminal: FakeTerminal): Promise<void> {
  for (let idle = 0; idle < 3; idle++) {
    await terminal.pause();
    if (!terminal.isRunning) continue;
    terminal.goOn();
    idle = 0;
  }
}
