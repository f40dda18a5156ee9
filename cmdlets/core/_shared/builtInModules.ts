import type { CmdletContext } from "../../../src/command/prelude.ts";

const found = new WeakMap<object, ReadonlySet<string>>();

export function isBuiltIn(cmdlet: CmdletContext, name: string): boolean {
  return builtInModules(cmdlet).has(name.toLowerCase());
}

/** Names (in lower case) of the modules whose cmdlets are part of the session. */
function builtInModules(cmdlet: CmdletContext): ReadonlySet<string> {
  let names = found.get(cmdlet.host);
  if (!names) {
    const all = new Set([
      "microsoft.powershell.core",
      "microsoft.powershell.security",
      "microsoft.powershell.host",
      "psreadline",
    ]);
    for (const module of cmdlet.state.cmdletModules()) all.add(module.toLowerCase());
    names = all;
    found.set(cmdlet.host, all);
  }
  return names;
}
