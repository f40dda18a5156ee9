import { ClrObject } from "./ClrObject.ts";
import type { ClrType } from "./ClrType.ts";
import { lazyType } from "./lazyType.ts";

export interface ProcessFigures {
  readonly handles: number;
  readonly workingSet: number;
  readonly pagedMemory: number;
  readonly nonpagedMemory: number;
  readonly virtualMemory: number;
  /** Seconds of processor time. */
  readonly cpu: number;
}

/** A process of the emulated computer: System.Diagnostics.Process. */
export class ProcessObject extends ClrObject {
  hasExited = false;

  constructor(
    readonly id: number,
    readonly name: string,
    readonly sessionId: number,
    /** Milliseconds since 1970. */
    readonly startTime: number,
    readonly figures: ProcessFigures,
    readonly path: string | null = null,
  ) {
    super();
  }

  get clrType(): ClrType {
    return processType();
  }
}

const processType = lazyType("System.Diagnostics.Process");
