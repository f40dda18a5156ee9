import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../ClrObject.ts";

/** What a service was when it was last looked at. */
export interface ServiceSnapshot {
  /** The computer that it is a service of. */
  readonly computer: string;
  readonly name: string;
  readonly displayName: string;
  /** Name of a ServiceControllerStatus value. */
  readonly status: string;
  /** Name of a ServiceStartMode value. */
  readonly startType: string;
  /** Name of a ServiceType value. */
  readonly serviceType: string;
  readonly canStop: boolean;
  readonly delayedStart: boolean;
  readonly description?: string | undefined;
  readonly binaryPath?: string | undefined;
  /** Whom it runs as; absent: the system. */
  readonly account?: string | undefined;
}

/** The emulated service behind a controller. */
export interface ServiceHandle {
  read(): ServiceSnapshot;
  start(): void;
  stop(): void;
  required(): readonly ServiceController[];
  dependents(): readonly ServiceController[];
  /** Lets a moment pass, for those that wait. */
  wait(milliseconds: number): void;
}

/** System.ServiceProcess.ServiceController: what it shows is kept until Refresh(). */
export class ServiceController extends ClrObject {
  snapshot: ServiceSnapshot;

  constructor(
    readonly handle: ServiceHandle,
    /** The computer as it was named; "." is the session's own. */
    readonly machineName = ".",
  ) {
    super();
    this.snapshot = handle.read();
  }

  get clrType(): ClrType {
    return serviceControllerType();
  }

  refresh(): void {
    this.snapshot = this.handle.read();
  }

  /** "Display name (name)": how messages name the service. */
  get title(): string {
    return `${this.snapshot.displayName} (${this.snapshot.name})`;
  }
}

const serviceControllerType = lazyType("System.ServiceProcess.ServiceController");
