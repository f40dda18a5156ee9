import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { nodeMeters } from "../../src/cli/nodeMeters.ts";
import { readCommandLine } from "../../src/cli/options/CommandLine.ts";
import { runProgram } from "../../src/cli/runProgram.ts";
import { holdOutput, standardError, standardOutput } from "../../src/cli/terminal/StandardOutput.ts";

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the program as a person does, in a process of its own, with nobody at the keyboard. */
export function cmdlabProcess(args: readonly string[], input = "", cwd = "."): Ended {
  const program = path.resolve("bin", "cmdlab.cjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    input,
    cwd,
    encoding: "utf8",
    env: { ...process.env, CMDLAB_STATE: "" },
  });
  return { code: status, out: stdout, err: stderr };
}

/**
 * Runs a command line as the program does in its thread, but in this process, which is quicker by a start and knows the code
 * already: for what is no matter of processes, signals and streams. The lines of `input` answer questions. A command line
 * that ends later, as work in several processes does, is none for this.
 */
export function cmdlab(args: readonly string[], input = "", cwd = "."): Ended {
  const lines = input.split("\n");
  lines.pop();
  const readLine = (prompt: string): string | null => {
    standardOutput.write(prompt);
    return lines.shift() ?? null;
  };
  const before = process.cwd();
  const held = holdOutput();
  try {
    process.chdir(cwd);
    const code = runProgram(() => readCommandLine(args), {
      environment: { ...process.env, CMDLAB_STATE: "" },
      stopFlag: new Int32Array(new SharedArrayBuffer(4)),
      keyboard: { isTerminal: false, readLine, readSecret: readLine },
      ...{ columns: () => null, rows: () => null, colors: false, errorsApart: true },
      ...{ meters: nodeMeters, lines: null },
    });
    if (typeof code !== "number") throw new Error(`It ends later: ${args.join(" ")}`);
    const texts = held.take();
    const written = (to: typeof standardOutput): string =>
      texts.flatMap((each) => (each.to === to ? [each.text] : [])).join("");
    return { code, out: written(standardOutput), err: written(standardError) };
  } finally {
    held.drop();
    process.chdir(before);
  }
}

/** A folder with files for one test; removed behind it. */
export function inFolder<T>(files: Readonly<Record<string, string>>, use: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), "cmdlab-cli-"));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
