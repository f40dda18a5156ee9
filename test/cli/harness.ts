import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the program as a person does, with nobody at the keyboard. */
export function cmdlab(args: readonly string[], input = "", cwd = "."): Ended {
  const program = path.resolve("bin", "cmdlab.cjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    input,
    cwd,
    encoding: "utf8",
    env: { ...process.env, CMDLAB_STATE: "" },
  });
  return { code: status, out: stdout, err: stderr };
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
