import { ambient } from "../../host/ambient.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../ClrObject.ts";
import type { ProgramFile } from "./ProgramFile.ts";
import { SafeProcessHandle } from "./SafeProcessHandle.ts";

export interface ProcessFigures {
  readonly handles: number;
  readonly workingSet: number;
  readonly pagedMemory: number;
  readonly nonpagedMemory: number;
  readonly virtualMemory: number;
  /** Seconds of processor time. */
  readonly cpu: number;
}

/** What is known of a process besides its figures. */
export interface ProcessDetails {
  /** Null: a process of the system that has no file. */
  readonly program?: ProgramFile | null;
  /** Who started it under another name than the session's; absent: by the rule of its session. */
  readonly userName?: string;
  readonly windowTitle?: string;
  /** The computer as it was named; absent: the session's own. */
  readonly machineName?: string;
  /** What follows when somebody ends it. */
  readonly ended?: () => void;
}

/** How a process ends; `time` is in milliseconds since 1970 and may lie ahead. */
export interface ProcessEnd {
  readonly time: number;
  readonly exitCode: number;
}

/** A process of the emulated computer: System.Diagnostics.Process. */
export class ProcessObject extends ClrObject {
  /** Null: nothing is known to end it. */
  end: ProcessEnd | null = null;
  isAssociated = true;
  /** The process that started it, by the table of processes which it was taken from. */
  startedBy: () => ProcessObject | null = () => null;
  readonly safeHandle = new SafeProcessHandle();

  constructor(
    readonly id: number,
    readonly name: string,
    readonly sessionId: number,
    /** Milliseconds since 1970. */
    readonly startTime: number,
    readonly figures: ProcessFigures,
    readonly details: ProcessDetails = {},
  ) {
    super();
  }

  /** One that `new` made: no process is associated with it. */
  static unassociated(): ProcessObject {
    const none = { handles: 0, workingSet: 0, pagedMemory: 0, nonpagedMemory: 0, virtualMemory: 0, cpu: 0 };
    const made = new ProcessObject(0, "", 0, 0, none);
    made.isAssociated = false;
    return made;
  }

  get program(): ProgramFile | null {
    return this.details.program ?? null;
  }

  get hasExited(): boolean {
    return this.end !== null && this.end.time <= ambient().now();
  }

  /** Ends it from outside. */
  kill(): void {
    if (this.hasExited) return;
    this.end = { time: ambient().now(), exitCode: -1 };
    this.details.ended?.();
  }

  get clrType(): ClrType {
    return processType();
  }
}

const processType = lazyType("System.Diagnostics.Process");
