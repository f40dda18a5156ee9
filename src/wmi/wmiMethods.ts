import { ownEntry } from "../base/ownEntry.ts";
import type { CimType } from "./wmiProperties.ts";

export interface WmiParameter {
  readonly name: string;
  readonly type: CimType;
  /** Of an object: the class that it is an instance of. */
  readonly className?: string;
}

export interface WmiMethod {
  readonly name: string;
  /** Whether it belongs to the class and not to an instance. */
  readonly isStatic: boolean;
  /** In the order in which Invoke-WmiMethod takes them. */
  readonly takes: readonly WmiParameter[];
  /** Besides ReturnValue. */
  readonly gives: readonly WmiParameter[];
}

const text = (name: string): WmiParameter => ({ name, type: "string" });
const flag = (name: string): WmiParameter => ({ name, type: "boolean" });
const number = (name: string): WmiParameter => ({ name, type: "uint32" });

function method(name: string, takes: readonly WmiParameter[] = [], gives: readonly WmiParameter[] = []): WmiMethod {
  return { name, isStatic: false, takes, gives };
}

const table: Readonly<Record<string, readonly WmiMethod[]>> = {
  CIM_DataFile: [method("Copy", [text("FileName")]), method("Rename", [text("FileName")]), method("Delete")],
  Win32_OperatingSystem: [method("Reboot"), method("Shutdown")],
  Win32_Process: [
    {
      name: "Create",
      isStatic: true,
      takes: [
        text("CommandLine"),
        text("CurrentDirectory"),
        { ...text("ProcessStartupInformation"), className: "Win32_ProcessStartup" },
      ],
      gives: [number("ProcessId")],
    },
    method("Terminate", [number("Reason")]),
    method("GetOwner", [], [text("Domain"), text("User")]),
  ],
  Win32_Volume: [
    method("AddMountPoint", [text("Directory")]),
    method("Dismount", [flag("Force"), flag("Permanent")]),
    method("Format", [
      text("FileSystem"),
      flag("QuickFormat"),
      number("ClusterSize"),
      text("Label"),
      flag("EnableCompression"),
      number("Version"),
    ]),
    method("Mount"),
  ],
  Win32_Service: [
    method("StartService"),
    method("StopService"),
    method("ChangeStartMode", [text("StartMode")]),
    method("Delete"),
  ],
};

/** The methods of a class that are emulated, or at least told of. */
export function wmiMethods(className: string): readonly WmiMethod[] {
  return ownEntry(table, className) ?? [];
}

export function wmiMethod(className: string, name: string): WmiMethod | undefined {
  return wmiMethods(className).find((each) => each.name.toLowerCase() === name.toLowerCase());
}
