import { cmdletTable } from "virtual:cmdlets";
import { VirtualClock } from "../../base/Clock.ts";
import type { PerEdition } from "../../diag/Edition.ts";
import { EnvironmentVariables } from "../../providers/EnvironmentVariables.ts";
import { Session } from "../../session/Session.ts";
import { openMount } from "../HostMount.ts";
import { type GlobalOptions, populateOption, readGlobalOptions } from "../options/GlobalOptions.ts";
import { UsageError } from "../options/UsageError.ts";
import { type Program, say } from "../Program.ts";
import type { MadeObject } from "../populate/MadeObject.ts";
import { recordScript, type SessionMaker } from "../record.ts";
import { readRows, writeRows } from "../rowFiles.ts";
import { Shell } from "../terminal/Shell.ts";
import { withoutAlarm } from "../withoutAlarm.ts";
import type { Command } from "./Command.ts";

/** cmdlab record IN.jsonl OUT.jsonl */
export const record: Command = {
  help: {
    usage: ["record IN.jsonl OUT.jsonl [options]"],
    summary: "Runs the script of every row alone in a new session and writes down what was seen of it.",
    options: [
      {
        name: "conformance",
        describe:
          "as the recordings of real PowerShell were made: edition Core, an empty drive T:, UTC, no organisation",
      },
      populateOption,
    ],
    takesGlobals: true,
    details: `
Rows {id, script} go in; rows {id, output, errors: [{id, category, type, message}], ended, exit, timedOut} come out. Each
script has a fresh copy of the organisation. With --populate a row says in "made": [{noun, identity, why}] what was made for it, and a question
gets its default answer.`,
  },
  run(args, program) {
    const [input, output, ...more] = args.words;
    if (input === undefined || output === undefined || more.length > 0)
      throw new UsageError("'cmdlab record' takes two files: IN.jsonl OUT.jsonl.");
    const options = readGlobalOptions(args.texts, program.environment);
    if (args.has("conformance")) {
      const given = { ...options, edition: args.text("edition") === null ? ("Core" as const) : options.edition };
      writeRows(output, scriptRows(input), (row) =>
        recordScript(String(row.id), String(row.script), options.width ?? 120, conformanceSession(given, program)),
      );
      return 0;
    }
    writeRows(output, scriptRows(input), (row) => {
      const shell = new Shell({ ...options, state: null, populate: args.has(populateOption.name) }, say);
      try {
        let made: readonly MadeObject[] = [];
        const recorded = recordScript(
          row.id,
          row.script,
          options.width ?? 120,
          (host) => {
            const session = shell.session(host, program.stopFlag, withoutAlarm(program.meters));
            made = shell.populate(row.script, session);
            return session;
          },
          () => shell.signIn(),
          shell.options.populate,
          hostNames[options.edition],
        );
        return shell.options.populate ? { ...recorded, made } : recorded;
      } finally {
        shell.close();
      }
    });
    return 0;
  },
};

/** The host of PowerShell 7's recordings was one of their own; rows of Windows PowerShell show what its console would. */
const hostNames: PerEdition<string> = { Desktop: "ConsoleHost", Core: "RecordingHost" };

interface ScriptRow {
  readonly id: string;
  readonly script: string;
}

/** The rows of a file, each with an id and a script. */
function scriptRows(file: string): readonly ScriptRow[] {
  return readRows(file).map(({ id, script }, index) => {
    if (typeof script !== "string") throw new UsageError(`Row ${index + 1} of '${file}' has no text as its script.`);
    if (typeof id !== "string" && typeof id !== "number")
      throw new UsageError(`Row ${index + 1} of '${file}' has no id.`);
    return { id: String(id), script };
  });
}

/** A session like those in which the recordings were made. */
function conformanceSession(options: GlobalOptions, { stopFlag, meters }: Program): SessionMaker {
  return (host) => {
    const clock = new VirtualClock(options.now ?? Date.UTC(2026, 0, 15, 12));
    return new Session({
      edition: options.edition,
      host,
      cmdlets: cmdletTable,
      clock,
      seed: options.seed,
      timeZone: "UTC",
      mounts:
        options.mounts.length > 0
          ? options.mounts.map((mount) => openMount(mount, clock))
          : [{ letter: "T", folder: "memory" }],
      location: options.location ?? "T:\\",
      environment: new EnvironmentVariables([["PATH", "/nowhere"]]),
      look: "Unix",
      errorView: options.errorView ?? "NormalView",
      limits: { ...options.limits, milliseconds: options.limits.milliseconds || 20_000 },
      meters: withoutAlarm(meters),
      stopFlag,
    });
  };
}
