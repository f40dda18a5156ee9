import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readGlobalOptions } from "../../src/cli/options/GlobalOptions.ts";
import { Shell } from "../../src/cli/terminal/Shell.ts";
import { RecordingHost } from "../../src/session/RecordingHost.ts";

/** A session of edition Core with these files on P:. */
export interface PesterSession {
  /** Runs a script and gives what it shows. */
  (script: string): string;
  close(): void;
}

export function openPester(files: Readonly<Record<string, string>>): PesterSession {
  const folder = mkdtempSync(path.join(tmpdir(), "cmdlab-pester-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  const options = new Map([
    ["mount", [`P:=${folder}`]],
    ["edition", ["core"]],
  ]);
  const shell = new Shell(readGlobalOptions(options, {}), () => {});
  const host = new RecordingHost(120, () => null);
  const session = shell.session(host, new Int32Array(new SharedArrayBuffer(4)));
  const run = (script: string): string => {
    const at = host.text.length;
    session.run(script);
    return host.text.slice(at);
  };
  return Object.assign(run, {
    close() {
      shell.close();
      rmSync(folder, { recursive: true });
    },
  });
}
