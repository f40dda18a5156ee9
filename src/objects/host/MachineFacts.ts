import { Surrounding } from "../../base/Surrounding.ts";
import type { ProcessObject } from "../values/machine/ProcessObject.ts";

/** What [Environment] and the like show of the emulated computer; see `sessionMachine`. */
export interface MachineFacts {
  readonly machineName: string;
  readonly userName: string;
  readonly userDomainName: string;
  readonly processorCount: number;
  /** "Windows Server 2012 R2 Standard". */
  readonly operatingSystem: string;
  /** Four numbers: "Microsoft Windows NT 6.3.9600.0" is made of it. */
  readonly osVersion: string;
  readonly systemDirectory: string;
  readonly processId: number;
  readonly commandLine: string;
  /** Milliseconds since 1970 of the last start. */
  readonly bootTime: number;
  /** The running processes, as [System.Diagnostics.Process] gives them. */
  processes(): readonly ProcessObject[];
  environmentVariable(name: string): string | null;
  environmentVariables(): Iterable<readonly [string, string]>;
  setEnvironmentVariable(name: string, value: string | null): void;
  /** Path of a special folder by the name of its Environment.SpecialFolder value, or "". */
  folderPath(name: string): string;
}

export const sessionMachine = new Surrounding<MachineFacts>({
  machineName: "EXCH01",
  userName: "Administrator",
  userDomainName: "CONTOSO",
  processorCount: 2,
  operatingSystem: "Windows Server 2012 R2 Standard",
  osVersion: "6.3.9600.0",
  systemDirectory: "C:\\Windows\\system32",
  processId: 4242,
  commandLine: "powershell.exe",
  bootTime: 0,
  processes: () => [],
  environmentVariable: () => null,
  environmentVariables: () => [],
  setEnvironmentVariable: () => {},
  folderPath: () => "",
});

export function machineFacts(): MachineFacts {
  return sessionMachine.current;
}
