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
  /** The class tells of it, and nothing here does it. */
  readonly isOnlyTold?: true;
}

const text = (name: string): WmiParameter => ({ name, type: "string" });
const flag = (name: string): WmiParameter => ({ name, type: "boolean" });
const number = (name: string): WmiParameter => ({ name, type: "uint32" });
const signed = (name: string): WmiParameter => ({ name, type: "sint32" });

function method(name: string, takes: readonly WmiParameter[] = [], gives: readonly WmiParameter[] = []): WmiMethod {
  return { name, isStatic: false, takes, gives };
}

function told(name: string, takes: readonly WmiParameter[] = [], gives: readonly WmiParameter[] = []): WmiMethod {
  return { ...method(name, takes, gives), isOnlyTold: true };
}

const table: Readonly<Record<string, readonly WmiMethod[]>> = {
  CIM_DataFile: [method("Copy", [text("FileName")]), method("Rename", [text("FileName")]), method("Delete")],
  // As documented for the class, in its order.
  Win32_OperatingSystem: [
    method("Reboot"),
    method("Shutdown"),
    told("Win32Shutdown", [signed("Flags"), signed("Reserved")]),
    told("SetDateTime", [{ name: "LocalDateTime", type: "datetime" }]),
    told("Win32ShutdownTracker", [number("Timeout"), text("Comment"), number("ReasonCode"), signed("Flags")]),
  ],
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
    told("GetOwnerSid", [], [text("Sid")]),
    told("SetPriority", [signed("Priority")]),
    told("AttachDebugger"),
    told("GetAvailableVirtualSize", [], [{ name: "AvailableVirtualSize", type: "uint64" }]),
  ],
  Win32_Volume: [
    told("AddMountPoint", [text("Directory")]),
    told("Dismount", [flag("Force"), flag("Permanent")]),
    told("Format", [
      text("FileSystem"),
      flag("QuickFormat"),
      number("ClusterSize"),
      text("Label"),
      flag("EnableCompression"),
      number("Version"),
    ]),
    told("Mount"),
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
