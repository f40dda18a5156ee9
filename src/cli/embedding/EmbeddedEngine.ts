import { organizationHistoryKey } from "../../command/OrganizationHistory.ts";
import { categoryText } from "../../objects/errors/categoryText.ts";
import type { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import type { MissingPart } from "../../objects/host/ambient.ts";
import { toText } from "../../objects/ops/toText.ts";
import { RecordingHost } from "../../session/RecordingHost.ts";
import type { RunResult, Session } from "../../session/Session.ts";
import { UsageError } from "../options/UsageError.ts";
import { readScript } from "../readScript.ts";
import { Shell } from "../terminal/Shell.ts";
import { isolateWorld } from "../test/isolateWorld.ts";
import type { EmbeddedCalls } from "./EmbeddedCalls.ts";
import type { CmdlabOptions, ScriptError, ScriptResult } from "./EmbeddingTypes.ts";
import { embeddedOptions, refuseUnknownOptions } from "./embeddedOptions.ts";
import { runEmbeddedTests } from "./runEmbeddedTests.ts";

interface OpenSession {
  readonly shell: Shell;
  readonly session: Session;
  readonly host: RecordingHost;
  readonly keep: () => () => void;
}

/** The engine as another program uses it: one session, or runs of tests. */
export class EmbeddedEngine implements EmbeddedCalls {
  readonly #stopFlag: Int32Array;
  #opened: OpenSession | null = null;
  #restore: () => void = () => {};
  #errors: ScriptError[] = [];
  #missing: string[] = [];

  constructor(stopFlag: Int32Array) {
    this.#stopFlag = stopFlag;
  }

  readonly open = (options: CmdlabOptions): void => {
    refuseUnknownOptions(options);
    const read = embeddedOptions(options);
    const shell = new Shell(read, () => {});
    shell.scripts.showsMore = true;
    shell.observer = {
      errorShown: (record) => void this.#errors.push(scriptError(record)),
      notModelled: ({ what }: MissingPart) => void this.#missing.push(what),
    };
    const host = new RecordingHost(read.width ?? 120, () => shell.signIn());
    const session = shell.session(host, this.#stopFlag);
    this.#opened = { shell, session, host, keep: isolateWorld(session, shell) };
    session.activate();
    if (read.state === null) this.remember();
  };

  readonly run = (script: string): ScriptResult => this.#seen((session) => session.run(script));

  readonly runFile = (file: string, args: readonly string[]): ScriptResult =>
    this.#seen((session, { scripts }) => {
      scripts.show(file);
      return session.runFile(readScript(file, 2), scripts.insidePath(file), args);
    });

  readonly evaluate = (script: string): readonly unknown[] => {
    const { session } = this.#session;
    const { globalScope } = session.engine;
    globalScope.create("CmdlabScript", script);
    globalScope.create("CmdlabValue", null);
    const result = this.run(
      "$CmdlabValue = ConvertTo-Json -Compress -Depth 4 -InputObject @(. ([scriptblock]::Create($CmdlabScript)))",
    );
    const { message = `The script was ended (${result.ended ?? result.stopped}).` } = result.errors.at(-1) ?? {};
    if (result.ended !== null || result.stopped !== null) throw new Error(message);
    const value = globalScope.find("cmdlabvalue")?.value;
    return value === null || value === undefined ? [] : (JSON.parse(toText(value)) as unknown[]);
  };

  readonly changes: EmbeddedCalls["changes"] = () => {
    const { session } = this.#session;
    session.activate();
    return session.engine.service(organizationHistoryKey).changes();
  };

  readonly remember = (): void => {
    const { session, keep, shell } = this.#session;
    if (shell.options.state !== null)
      throw new UsageError(
        "What is done to a state folder is done: remember and restore are for sessions without one.",
      );
    session.activate();
    session.engine.service(organizationHistoryKey).begin();
    this.#restore = keep();
  };

  readonly restore = (): void => {
    const { session, shell } = this.#session;
    if (shell.options.state !== null)
      throw new UsageError(
        "What is done to a state folder is done: remember and restore are for sessions without one.",
      );
    session.activate();
    this.#restore();
  };

  readonly close = (): void => {
    const { session, shell } = this.#session;
    session.end();
    shell.close();
    this.#opened = null;
  };

  readonly runTests: EmbeddedCalls["runTests"] = (paths, options) => runEmbeddedTests(paths, options, this.#stopFlag);

  get #session(): OpenSession {
    if (this.#opened === null) throw new UsageError("The session is closed.");
    return this.#opened;
  }

  #seen(run: (session: Session, shell: Shell) => RunResult): ScriptResult {
    const { session, shell, host } = this.#session;
    this.#errors = [];
    this.#missing = [];
    host.take();
    const { ended, exitCode, stopped } = run(session, shell);
    return { output: host.take(), errors: this.#errors, ended, exitCode, stopped, notModelled: this.#missing };
  }
}

function scriptError(record: ErrorRecord): ScriptError {
  const { fullyQualifiedErrorId: id, exception } = record;
  return { id, category: categoryText(record), type: exception.type.name, message: exception.message };
}
