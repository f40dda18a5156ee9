import type { PSHost } from "../../../src/command/prelude.ts";

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
