import { foldCase } from "../../base/CaseInsensitiveMap.ts";
import type { PerEdition } from "../../diag/Edition.ts";
import { edition } from "../host/edition.ts";
import { type SessionNumbers, sessionNumbers } from "../host/sessionNumbers.ts";
import { frameworkAssemblyOf } from "./assemblyOf.ts";
import type { ClrType } from "./ClrType.ts";
import { typeInScript } from "./typeRegistry.ts";

/** The type of .NET that a script's text names, where the session finds it. */
export function typeAtHand(name: string): ClrType | null {
  const found = typeInScript(name);
  return found !== null && isAtHand(found.name) ? found : null;
}

/**
 * Whether the session finds a type by its full name. .NET loads an assembly of its own where a type is named; .NET Framework
 * does not, so that those types are there after Add-Type, `using assembly`, reflection or a cmdlet that needs them.
 */
export function isAtHand(typeName: string): boolean {
  if (!namesOnDemand[edition()].test(typeName)) return true;
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

/** What types of those assemblies begin with; null of an edition: nothing. */
const namesOnDemand: PerEdition<RegExp> = {
  Core: /^(?!)/,
  Desktop:
    /^(System\.)?(Web|Xml\.Linq|IO\.Compression|Net\.Http|Drawing|Security\.Cryptography|ComponentModel\.DataAnnotations|Microsoft\.VisualBasic)\./i,
};

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
