import { readFileSync, writeFileSync, appendFileSync } from "node:fs";
import { VirtualClock } from "../base/Clock.ts";
import type { PSHost } from "../command/PSHost.ts";
import type { Edition } from "../objects/model/ambient.ts";
import { ErrorRecord } from "../objects/model/ErrorRecord.ts";
import { ExceptionObject } from "../objects/model/ExceptionObject.ts";
import { toText } from "../objects/ops/toText.ts";
import { typeOf } from "../objects/model/typeOf.ts";
import { categoryText } from "../objects/ops/categoryText.ts";
import { EnvironmentVariables } from "../providers/EnvironmentVariables.ts";
import type { Mount } from "../providers/createProviders.ts";
import { Session } from "../session/Session.ts";
import { cmdletTable } from "virtual:cmdlets";
import { nodeMeters } from "./nodeMeters.ts";

export interface RecordOptions {
  readonly edition: Edition;
  readonly width: number;
  readonly errorView: "NormalView" | "CategoryView" | "ConciseView" | undefined;
  readonly mounts: readonly Mount[];
  readonly location: string;
  readonly look: "Windows" | "Unix";
  readonly limitSeconds: number;
  readonly startTime: number;
  readonly seed: string;
}

/** What `--conformance` is short for: how the recordings of real PowerShell were made. */
export const conformanceOptions: RecordOptions = {
  edition: "Core",
  width: 120,
  errorView: "NormalView",
  mounts: [{ letter: "T", folder: "memory" }],
  location: "T:\\",
  look: "Unix",
  limitSeconds: 20,
  startTime: Date.UTC(2026, 0, 15, 12),
  seed: "1",
};

export interface RecordedRow {
  readonly id: string;
  readonly output: string;
  readonly errors: readonly { readonly id: string; readonly category: string; readonly type: string; readonly message: string }[];
  readonly ended: string | null;
  readonly exit: number | null;
  readonly timedOut: boolean;
}

/** Runs the script of every row alone in a new session; rows `{id, script}` in, what was seen out. */
export function recordFile(input: string, output: string, options: RecordOptions): void {
  writeFileSync(output, "");
  for (const line of readFileSync(input, "utf8").split("\n")) {
    if (line.trim() === "") continue;
    const row = JSON.parse(line) as { readonly id: string; readonly script: string };
    appendFileSync(output, `${JSON.stringify(recordScript(row.id, row.script, options))}\n`);
  }
}

export function recordScript(id: string, script: string, options: RecordOptions): RecordedRow {
  const host = new RecordingHost(options.width);
  const session = new Session({
    edition: options.edition,
    host,
    cmdlets: cmdletTable,
    clock: new VirtualClock(options.startTime),
    seed: options.seed,
    timeZone: "UTC",
    mounts: options.mounts,
    location: options.location,
    environment: new EnvironmentVariables([["PATH", "/nowhere"]]),
    look: options.look,
    ...(options.errorView ? { errorView: options.errorView } : {}),
    limits: { milliseconds: options.limitSeconds * 1000 },
    meters: nodeMeters,
  });
  session.engine.globalScope.find("progresspreference")?.assign("SilentlyContinue");
  const result = session.run(script);
  session.activate();
  return {
    id,
    output: drivePaths(host.text, options),
    errors: [...session.engine.errors.items].reverse().map((entry) => summary(entry, options)),
    ended: result.ended,
    exit: result.exitCode,
    timedOut: result.stopped === "time",
  };
}

/** The recordings show paths on the drive T: with backslashes, however the script wrote them. */
function drivePaths(text: string, options: RecordOptions): string {
  if (options.look === "Windows") return text;
  return text.replace(/(?<![\w/<])T:(?![\w\\])((?:\/[^\s'":;,|<>/]+)*\/?)/g, (_, rest: string) => `T:${rest.replaceAll("/", "\\")}`);
}

function summary(entry: unknown, options: RecordOptions): RecordedRow["errors"][number] {
  if (entry instanceof ErrorRecord) {
    const category = drivePaths(categoryText(entry), options);
    return { id: entry.fullyQualifiedErrorId, category, type: entry.exception.type.name, message: drivePaths(entry.exception.message, options) };
  }
  if (entry instanceof ExceptionObject) return { id: "", category: "", type: entry.type.name, message: drivePaths(entry.message, options) };
  return { id: "", category: "", type: entry === null || entry === undefined ? "" : typeOf(entry).name, message: toText(entry) };
}

/** A screen of given width that keeps all that is written; nobody is at its keyboard. */
class RecordingHost implements PSHost {
  readonly name = "RecordingHost";
  readonly height = 50;
  readonly interactive = false;
  #parts: string[] = [];

  constructor(readonly width: number) {}

  get text(): string {
    return this.#parts.join("").replaceAll("\r\n", "\n");
  }

  write(text: string): void {
    this.#parts.push(text);
  }

  writeError(text: string): void {
    this.#parts.push(text);
  }

  readLine(): null {
    return null;
  }

  readSecureLine(): null {
    return null;
  }

  promptForChoice(): null {
    return null;
  }

  promptForCredential(): null {
    return null;
  }
}
