/** Which organisation, which clock, which screen. What is left out is as on the command line. */
export interface CmdlabOptions {
  /** The name of a scenario, or the path of a scenario file ("fabrikam"). */
  readonly scenario?: string;
  /** A state folder. Sessions work on it, and tests on copies of it; left out, the organisation is in memory and ends with the session. */
  readonly state?: string;
  /** Decides every GUID, key and random number ("1"). */
  readonly seed?: string;
  /** Where the clock begins: a time of ISO 8601, or a Date. Left out, the organisation says. */
  readonly now?: string | Date;
  /** Windows PowerShell 5.1 ("Desktop", the default) or PowerShell 7 ("Core"). */
  readonly edition?: "Desktop" | "Core";
  /** Columns of the screen, from 20 to 10000 (120). */
  readonly width?: number;
  /** Further drives: folders of this computer, or "memory", by letter. */
  readonly mounts?: Readonly<Record<string, string>>;
  /** Where scripts start ("C:\\"). */
  readonly location?: string;
  /** Seconds after which a script is stopped; left out: never. */
  readonly limitSeconds?: number;
}

/** An error that a script showed. */
export interface ScriptError {
  /** The FullyQualifiedErrorId. */
  readonly id: string;
  readonly category: string;
  readonly type: string;
  readonly message: string;
}

/** What came of a script. */
export interface ScriptResult {
  /** All that a screen showed, errors among it; lines end with "\n". */
  readonly output: string;
  readonly errors: readonly ScriptError[];
  /** The id of the error that ended the script; null where it came to its end. */
  readonly ended: string | null;
  /** The argument of `exit`; null where there was none. */
  readonly exitCode: number | null;
  /** What stopped it: "stopped" by `stop`, or the name of a limit; null where nothing did. */
  readonly stopped: string | null;
  /** What the script met that is known and not modelled. */
  readonly notModelled: readonly string[];
}

/** A property that is not what it was, or an object that came or went. */
export interface OrganizationChange {
  readonly noun: string;
  readonly identity: string;
  readonly kind: "Added" | "Removed" | "Changed";
  readonly property: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** A shell on an organisation of its own, in a thread of its own. One call runs after the other, in their order. */
export interface CmdlabSession {
  /** Runs a text as if it was typed at the prompt; variables and functions stay. */
  run(script: string): Promise<ScriptResult>;
  /** Runs a script file of this computer, which sees its own folder to read only. */
  runFile(file: string, args?: readonly string[]): Promise<ScriptResult>;
  /** What a script gives, as ConvertTo-Json shows it (four levels deep). Rejects with what ended the script. */
  evaluate(script: string): Promise<readonly unknown[]>;
  /** What changed in the organisation since the session, or the last call of `remember`, began. */
  changes(): Promise<readonly OrganizationChange[]>;
  /** Remembers the world: records, clock, chance, files in memory, registry, environment. */
  remember(): Promise<void>;
  /** Puts the world back to what it was when it was remembered last, or when the session began. */
  restore(): Promise<void>;
  /** Ends the script that runs now; its `finally` blocks run. */
  stop(): void;
  /** Ends the session and its thread. */
  close(): Promise<void>;
}

export interface TestOptions extends CmdlabOptions {
  readonly tags?: readonly string[];
  readonly excludedTags?: readonly string[];
  /** Patterns of dotted names. */
  readonly fullNames?: readonly string[];
  readonly pester?: 4 | 5 | 6;
  /** After what the organisation is put back ("file"). */
  readonly isolation?: "run" | "file" | "block" | "test" | "none";
  readonly failFast?: boolean;
  /** Seconds that a test may take; 0: any number (60). */
  readonly timeoutSeconds?: number;
}

export interface TestCaseResult {
  /** As it was named, with slashes. */
  readonly file: string;
  /** Names of the blocks around it, with dots between. */
  readonly block: string;
  readonly name: string;
  readonly line: number | null;
  /** "error": a block or a file failed, of which `name` tells. */
  readonly outcome: "passed" | "failed" | "skipped" | "error";
  readonly seconds: number;
  /** Why it did not pass, in one line; "" for what passed. */
  readonly message: string;
  /** All that is known about why. */
  readonly text: string;
}

export interface TestResults {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Blocks and files that failed. */
  readonly errors: number;
  readonly tests: readonly TestCaseResult[];
  readonly notModelled: readonly string[];
}

/** What the package gives. */
export interface Cmdlab {
  /** Opens a session. Rejects where an option is wrong, with a sentence that says what is. */
  createSession(options?: CmdlabOptions): Promise<CmdlabSession>;
  /** Runs the test files that paths name: files, folders or patterns, as `cmdlab test` takes them. */
  runTests(paths: string | readonly string[], options?: TestOptions): Promise<TestResults>;
}
