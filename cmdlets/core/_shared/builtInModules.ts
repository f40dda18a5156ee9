import { type CommandView, commandServiceKey } from "../../../src/command/CommandService.ts";
import { type ModuleView, moduleServiceKey } from "../../../src/command/ModuleService.ts";
import type { CmdletContext } from "../../../src/command/prelude.ts";
import { getMember } from "../../../src/objects/ops/getMember.ts";
import { toText } from "../../../src/objects/ops/toText.ts";
import { listed } from "./moduleFiles.ts";

const found = new WeakMap<object, ReadonlySet<string>>();

export function isBuiltIn(cmdlet: CmdletContext, name: string): boolean {
  return builtInModules(cmdlet).has(name.toLowerCase());
}

/** The built-in modules that have a folder beside the shell, each as the manifest there describes it. */
export function builtInDescriptions(cmdlet: CmdletContext): ModuleView[] {
  const commands = cmdlet.service(commandServiceKey);
  const members = new Map<string, CommandView[]>();
  for (const command of commands.all()) {
    const name = command.commandType === "Cmdlet" ? commands.moduleName(command) : "";
    if (!/^(?:Microsoft\.PowerShell\.(?!Core$)|CimCmdlets$|MSOnline)/.test(name)) continue;
    members.set(name, [...(members.get(name) ?? []), command]);
  }
  const folder = `${toText(cmdlet.state.getVariable("PSHOME")?.value)}\\Modules`;
  return [...members].map(([name, cmdlets]) => {
    const module = cmdlet.service(moduleServiceKey).describe({
      name,
      path: `${folder}\\${name}\\${name}.psd1`,
      functions: [],
      aliases: [],
      cmdlets: cmdlets.map((one) => one.name),
    });
    module.moduleType = "Manifest";
    module.manifest = (key) => (key === "CompatiblePSEditions" ? [cmdlet.edition] : undefined);
    const version = getMember(cmdlets[0], "Version");
    module.version = version === null ? "" : toText(version);
    return listed(module);
  });
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
