import { foldCase } from "../../base/CaseInsensitiveMap.ts";
import type { PerEdition } from "../../diag/Edition.ts";
import { edition } from "../host/edition.ts";
import { type SessionNumbers, sessionNumbers } from "../host/sessionNumbers.ts";
import { frameworkAssemblyOf } from "./assemblyOf.ts";
import type { ClrType } from "./ClrType.ts";
import { namedType } from "./knownTypeName.ts";
import { typeInScript } from "./typeRegistry.ts";

/** The type of .NET that a script's text names, whatever is known of it. */
export function typeOfDotNet(name: string): ClrType | null {
  return typeInScript(name) ?? namedType(name);
}

/** The same where the session finds it. */
export function typeAtHand(name: string): ClrType | null {
  const found = typeOfDotNet(name);
  return found !== null && isAtHand(found.name) ? found : null;
}

/**
 * Whether the session finds a type by its full name. .NET loads an assembly of its own where a type is named; .NET Framework
 * does not, so that those types are there after Add-Type, `using assembly`, reflection or a cmdlet that needs them.
 */
export function isAtHand(typeName: string): boolean {
  if (!loadsOnDemand[edition()]) return true;
  const assembly = frameworkAssemblyOf(/^(System|Microsoft)\./i.test(typeName) ? typeName : `System.${typeName}`);
  return !onDemand.has(assembly) || loaded().has(foldCase(assembly));
}

/** Tells the session of an assembly that is loaded, by its short or full name or its file's. */
export function noteLoaded(name: string): void {
  const short = foldCase(
    name
      .replace(/,.*$/, "")
      .trim()
      .replace(/\.dll$/i, ""),
  );
  loaded().add(short);
  const needed = needs.get(short);
  if (needed !== undefined) loaded().add(needed);
}

/** Whether an edition has assemblies whose types it finds only after they were loaded. */
const loadsOnDemand: PerEdition<boolean> = { Core: false, Desktop: true };

/** Those that a session of Windows PowerShell does not load itself; of the last six inferred. */
const onDemand = new Set([
  "System.Web",
  "System.Web.Extensions",
  "System.Xml.Linq",
  "System.IO.Compression",
  "System.IO.Compression.FileSystem",
  "System.Net.Http",
  "System.Drawing",
  "System.Security",
  "System.ComponentModel.DataAnnotations",
  "Microsoft.VisualBasic",
  "Microsoft.CSharp",
  "System.Data.SqlXml",
  "System.Data.OracleClient",
  "System.Runtime.Serialization",
  "System.Xaml",
  "WindowsBase",
]);

/** Assemblies that come with others; inferred from what scripts do with them. */
const needs: ReadonlyMap<string, string> = new Map([
  ["system.io.compression.filesystem", "system.io.compression"],
  ["system.web.extensions", "system.web"],
  ["system.windows.forms", "system.drawing"],
]);

const bySession = new WeakMap<SessionNumbers, Set<string>>();

function loaded(): Set<string> {
  const session = sessionNumbers.current;
  let found = bySession.get(session);
  if (!found) bySession.set(session, (found = new Set()));
  return found;
}
