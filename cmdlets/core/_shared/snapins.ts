import type { PSHost } from "../../../src/command/prelude.ts";
import { hasWildcards, wildcardMatcher } from "../../../src/objects/ops/wildcard.ts";

/** What an Exchange server has installed. */
export const registeredSnapins: readonly string[] = [
  "Microsoft.Exchange.Management.Powershell.Setup",
  "Microsoft.Exchange.Management.PowerShell.SnapIn",
  "Microsoft.Exchange.Management.Powershell.Support",
];

/** The snap-ins that a name or a pattern means. Scripts load Exchange's under the names of its versions. */
export function snapinsNamed(name: string): readonly string[] {
  if (hasWildcards(name)) return registeredSnapins.filter(wildcardMatcher(name));
  const isKnown = /^Microsoft\.Exchange\.Management\.PowerShell\.(Setup|SnapIn|Support|Admin|E2010)$/i.test(name);
  return isKnown ? [name] : [];
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
