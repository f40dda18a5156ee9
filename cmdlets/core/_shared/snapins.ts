import type { PSHost } from "../../../src/command/prelude.ts";
import { setOwnTypeNames } from "../../../src/objects/model/extendedMembers.ts";
import { MemberTable } from "../../../src/objects/model/MemberTable.ts";
import { PSCustomObject } from "../../../src/objects/model/PSObject.ts";

/** What an Exchange server has installed. */
export const registeredSnapins: readonly string[] = [
  "Microsoft.Exchange.Management.Powershell.Setup",
  "Microsoft.Exchange.Management.PowerShell.SnapIn",
  "Microsoft.Exchange.Management.Powershell.Support",
];

/** Scripts load Exchange's snap-in under the names of its versions. */
export function isKnownSnapin(name: string): boolean {
  return /^Microsoft\.Exchange\.Management\.PowerShell\.(Setup|SnapIn|Support|Admin|E2010)$/i.test(name);
}

const loaded = new WeakMap<PSHost, Set<string>>();

export function loadedSnapins(host: PSHost): Set<string> {
  let names = loaded.get(host);
  if (!names) {
    names = new Set();
    loaded.set(host, names);
  }
  return names;
}

export function snapinObject(name: string): PSCustomObject {
  const table = new MemberTable();
  table.setNote("Name", name);
  table.setNote("PSVersion", name === "Microsoft.PowerShell.Core" ? "5.1" : "1.0");
  table.setNote(
    "Description",
    name === "Microsoft.PowerShell.Core" ? "The cmdlets of the engine." : "Tasks for administering Exchange.",
  );
  const made = new PSCustomObject(table);
  setOwnTypeNames(made, ["System.Management.Automation.PSSnapInInfo", "System.Object"]);
  return made;
}
