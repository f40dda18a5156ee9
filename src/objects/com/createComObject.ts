import type { PerEdition } from "../../diag/Edition.ts";
import { psError } from "../errors/PSError.ts";
import { notModelled } from "../errors/runtimeError.ts";
import { edition } from "../host/edition.ts";
import type { ClrObject } from "../values/ClrObject.ts";
import { FileSystemObject } from "./Scripting.FileSystemObject.ts";

const classes: ReadonlyMap<string, () => ClrObject> = new Map([
  ["scripting.filesystemobject", () => new FileSystemObject()],
]);

/** Classes that every Windows has and that have no meaning here yet. */
const ofWindows = new Set(
  ["Scripting.Dictionary", "WScript.Shell", "WScript.Network", "Shell.Application", "InternetExplorer.Application"]
    .concat([
      "ADODB.Connection",
      "ADODB.Recordset",
      "ADODB.Stream",
      "Msxml2.XMLHTTP",
      "MSXML2.DOMDocument",
      "WinHttp.WinHttpRequest.5.1",
    ])
    .concat(["Microsoft.Update.Session", "Schedule.Service", "SAPI.SpVoice", "HNetCfg.FwPolicy2"])
    .map((name) => name.toLowerCase()),
);

const notRegistered: PerEdition<string> = {
  Desktop: "Exception from HRESULT: 0x80040154 (REGDB_E_CLASSNOTREG)",
  Core: "0x80040154 (REGDB_E_CLASSNOTREG)",
};

/** An object of a COM class by its programmatic identifier. */
export function createComObject(progId: string): ClrObject {
  const create = classes.get(progId.toLowerCase());
  if (create) return create();
  if (ofWindows.has(progId.toLowerCase())) throw notModelled(`The COM class ${progId}`);
  const code = notRegistered[edition()];
  const text = `Retrieving the COM class factory for component with CLSID {00000000-0000-0000-0000-000000000000} failed due to the following error: 80040154 Class not registered (${code}).`;
  throw psError("NoCOMClassIdentified", "ResourceUnavailable", text, {
    exception: "System.Runtime.InteropServices.COMException",
  });
}
