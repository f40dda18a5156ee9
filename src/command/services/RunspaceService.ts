import { serviceKey } from "../../base/ServiceKey.ts";
import type { Edition } from "../../diag/Edition.ts";
import type { FileSystem } from "../../objects/host/FileSystem.ts";
import type { ScriptBlock } from "../../objects/values/ScriptBlock.ts";

/** What code in another runspace wrote, in order; `time` is the clock's when it did. */
export interface RecordedItem {
  readonly stream: "Output" | "Error" | "Warning" | "Verbose" | "Debug" | "Information" | "Progress";
  readonly value: unknown;
  readonly time: number;
}

/** One run of code in another runspace. */
export interface RunspaceRun {
  readonly items: readonly RecordedItem[];
  readonly began: number;
  /** Null: it never ends (a loop that waits for ever). */
  readonly ended: number | null;
  /** The ErrorRecord that ended it. */
  readonly failure: unknown;
  /** The exception that left it, where there is a failure. */
  readonly exception?: unknown;
  /** Whether `exit` ended it. */
  readonly exited: boolean;
  /** What `exit` said; 1 where an error ended it. */
  readonly exitCode: number;
  /** $? at the end. */
  readonly success: boolean;
}

export interface RunspaceRequest {
  readonly text: string;
  readonly fileName?: string | null;
  readonly args?: readonly unknown[];
  /** Parameters by name. */
  readonly named?: ReadonlyMap<string, unknown>;
  readonly input?: readonly unknown[];
  /** What the code sees as $_; absent: nothing. */
  readonly dollarUnder?: unknown;
  /** Values of $using: expressions by their text in lower case. */
  readonly using?: ReadonlyMap<string, unknown>;
  /** Whether what the code defines stays (a session's commands run in its global scope). */
  readonly keepsScope?: boolean;
  /** Whether an error that leaves one of its statements ends it. */
  readonly endsOnError?: boolean;
  /** The inputs that it counts as, which Get-History then lists. */
  readonly entered?: readonly string[];
  /** The time at which it begins; absent: now. */
  readonly begins?: number;
}

/** A session of its own on the same computer and organisation: own variables, functions and errors. */
export interface Runspace {
  readonly instanceId: string;
  readonly location: string;
  /** The drives of its computer. */
  readonly files: FileSystem;
  /** The computer that somebody went to by this name; absent where nobody did. */
  readonly computer?: string;
  /** What stands at the prompt in it. */
  prompt(): string;
  run(request: RunspaceRequest): RunspaceRun;
  /** Looks after what belongs to its session, which is the running one meanwhile. */
  within(work: () => void): void;
}

export interface RunspaceOptions {
  readonly location?: string;
  /** Another computer of the organisation, with drives of its own. */
  readonly computer?: string;
  /** Whether what runs in it was sent there, from another process or computer. */
  readonly isSentTo?: boolean;
  /** The product that runs it; absent: that of the session that opens it. */
  readonly edition?: Edition;
  /** The environment's variables; absent: those of the session that opens it. */
  readonly environment?: Iterable<readonly [name: string, value: string]>;
  /** Runs the code as whom the session was opened for; absent: as who opened it. */
  readonly as?: <T>(run: () => T) => T;
}

export interface RunspaceService {
  open(options?: RunspaceOptions): Runspace;
  /** Reads the $using: expressions of a block where the caller stands; `isParallel`: the block of ForEach-Object -Parallel. */
  usingValues(block: ScriptBlock, isParallel?: boolean): ReadonlyMap<string, unknown>;
  /** Makes what is typed at the prompt run in a runspace. */
  enter(runspace: Runspace): void;
  /** Goes back to the session itself; from inside too. */
  leave(): void;
  /** Whether the running code is itself inside such a runspace: what it is the runspace of. */
  readonly isNested: boolean;
}

export const runspaceServiceKey = serviceKey<RunspaceService>("runspaces");
