import type { CmdletContext } from "../command/prelude.ts";
import { PSError } from "../objects/errors/PSError.ts";
import { notModelled } from "../objects/errors/runtimeError.ts";
import { asJobOrNow, type WorkOutput } from "../providers/machine/computerJob.ts";
import { type TargetComputer, targetComputer } from "../providers/machine/computers.ts";
import { credentialOf, isRightCredential } from "../providers/machine/credentialOf.ts";
import { clrError } from "../providers/providerErrors.ts";
import { isKnownClass } from "./knownClassNames.ts";
import { type WmiClass, wmiClass } from "./wmiClasses.ts";
import type { WmiRow } from "./wql.ts";

/** How WMI commands reach a computer. What shapes the connection only has no other effect, as on real computers. */
export const wmiParameters = {
  AsJob: "switch",
  Impersonation: "System.Management.ImpersonationLevel",
  Authentication: "System.Management.AuthenticationLevel",
  EnableAllPrivileges: "switch",
  Authority: "string",
  Credential: "pscredential",
  ThrottleLimit: "int",
  ComputerName: "string[]",
  Namespace: "string",
  Locale: "string",
} as const;

export interface WmiConnection {
  readonly AsJob: boolean;
  readonly Authority?: string | undefined;
  readonly Credential?: unknown;
  readonly ComputerName?: readonly string[] | undefined;
  readonly Namespace?: string | undefined;
  readonly Locale?: string | undefined;
}

/** The part of error ids that each command has: "GetWMI", "InvokeWMI", "SetWMI", "RemoveWMI". */
export function managementError(prefix: string, text: string): PSError {
  const exception = "System.Management.ManagementException";
  return clrError(`${prefix}ManagementException`, "InvalidOperation", exception, text);
}

/** Does something on each computer that a command names, now or as a job. */
export function onEachComputer(
  cmdlet: CmdletContext,
  prefix: string,
  values: WmiConnection,
  work: (target: TargetComputer, output: WorkOutput) => void,
): void {
  const names = values.ComputerName ?? ["localhost"];
  const request = { asJob: values.AsJob, computers: names, command: cmdlet.name };
  asJobOrNow(cmdlet, request, (output) => {
    for (const name of names) {
      try {
        work(connect(cmdlet, prefix, name, values), output);
      } catch (thrown) {
        if (!(thrown instanceof PSError) || thrown.record.errorId === "NotModelled") throw thrown;
        output.error(thrown);
      }
    }
  });
}

function connect(cmdlet: CmdletContext, prefix: string, name: string, values: WmiConnection): TargetComputer {
  const target = targetComputer(cmdlet, name);
  if (!target) {
    const text = "The RPC server is unavailable. (Exception from HRESULT: 0x800706BA)";
    const exception = "System.Runtime.InteropServices.COMException";
    throw clrError(`${prefix}COMException`, "InvalidOperation", exception, text);
  }
  if (target.isLocal && (credentialOf(values.Credential) || values.Authority !== undefined))
    throw managementError(prefix, "User credentials cannot be used for local connections");
  if (!isRightCredential(cmdlet, values.Credential)) {
    const text = "Access is denied. (Exception from HRESULT: 0x80070005 (E_ACCESSDENIED))";
    const exception = "System.UnauthorizedAccessException";
    throw clrError(`${prefix}UnauthorizedAccessException`, "InvalidOperation", exception, text);
  }
  if (values.Locale !== undefined && !/^MS_[0-9A-F]{3,4}$/i.test(values.Locale))
    throw managementError(prefix, "Invalid parameter ");
  const space = (values.Namespace ?? "root\\cimv2").toLowerCase().replaceAll("/", "\\");
  if (space === "root\\cimv2") return target;
  if (knownNamespaces.has(space)) throw notModelled(`The WMI namespace ${values.Namespace}`);
  throw managementError(prefix, `Invalid namespace "${values.Namespace}"`);
}

const knownNamespaces = new Set(["root", "root\\default", "root\\wmi", "root\\subscription", "root\\standardcimv2"]);

/** A class by name; one that Windows has and that is not emulated says so. */
export function classNamed(prefix: string, name: string): WmiClass {
  const found = wmiClass(name);
  if (found) return found;
  if (isKnownClass(name)) throw notModelled(`The WMI class ${name}`);
  const text = prefix === "GetWMI" ? `Invalid class "${name}"` : "Invalid class ";
  throw clrError(`${prefix}ManagementException`, "InvalidType", "System.Management.ManagementException", text);
}

/** "Win32_Service.Name='Spooler'", with or without "\\server\root\cimv2:"; `key` null: the class itself. */
export function parsePath(prefix: string, path: string): { readonly wmi: WmiClass; readonly key: string | null } {
  const parsed = /^(?:(?:\\\\[^\\]+\\)?[^:=.]+:)?(\w+)(?:\.(\w+)=["']?(.*?)["']?|=@)?$/s.exec(path);
  if (!parsed) throw managementError(prefix, "Invalid object path ");
  const wmi = classNamed(prefix, parsed[1]);
  if (parsed[2] !== undefined && parsed[2].toLowerCase() !== wmi.key.toLowerCase())
    throw managementError(prefix, "Invalid object path ");
  return { wmi, key: parsed[3]?.replace(/["'],\w+=.*$/s, "") ?? (path.endsWith("=@") ? "" : null) };
}

export function rowByKey(
  cmdlet: CmdletContext,
  prefix: string,
  wmi: WmiClass,
  key: string,
  target: TargetComputer,
): WmiRow {
  // Paths of WMI double the backslashes of their texts; scripts often do not.
  const keys = [key, key.replaceAll("\\\\", "\\")].map((each) => each.toLowerCase());
  const row = wmi
    .rows(cmdlet, target)
    .find(
      (each) =>
        wmi.key === "" || each.some(([name, value]) => name === wmi.key && keys.includes(String(value).toLowerCase())),
    );
  if (!row) throw managementError(prefix, "Not found ");
  return row;
}
