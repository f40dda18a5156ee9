import {
  absentCommand,
  absentCommandType,
  absentModule,
  isOfWindows,
} from "../../../src/command/catalogue/absentCommands.ts";
import { catalogueCmdlets } from "../../../src/command/catalogue/catalogue.ts";
import { manifestOf } from "../../../src/command/catalogue/moduleManifests.ts";
import { isProgramsModules, programsModules } from "../../../src/command/catalogue/programsModules.ts";
import {
  type ShippedModule,
  shippedModuleNamed,
  shippedModules,
} from "../../../src/command/catalogue/shippedModules.ts";
import type { CmdletContext } from "../../../src/command/prelude.ts";
import { type CommandView, commandServiceKey } from "../../../src/command/services/CommandService.ts";
import { type ModuleView, moduleServiceKey } from "../../../src/command/services/ModuleService.ts";
import { getMember } from "../../../src/objects/members/getMember.ts";
import { toText } from "../../../src/objects/ops/toText.ts";
import { hasWildcards } from "../../../src/objects/ops/wildcard.ts";
import { compareCulture } from "../../../src/objects/text/culture/stringComparison.ts";
import { listed } from "./moduleFiles.ts";

const found = new WeakMap<object, ReadonlySet<string>>();

export function isBuiltIn(cmdlet: CmdletContext, name: string): boolean {
  return builtInModules(cmdlet).has(name.toLowerCase());
}

/**
 * The modules that the product brings into that folder of modules, each as the manifest there describes it; without those
 * that `names` cannot mean, where it is not null.
 */
export function builtInDescriptions(
  cmdlet: CmdletContext,
  folder: string,
  names: readonly string[] | null = null,
): ModuleView[] {
  const mayMean = (name: string): boolean => names === null || names.some((one) => sameOrPattern(one, name));
  if (/\\v1\.0\\Modules\\?$/i.test(folder)) {
    const areMeant = names === null || names.some((one) => hasWildcards(one) || isOfSession(one));
    const shell = folder.replace(/\\$/, "");
    const session = areMeant ? sessionDescriptions(cmdlet, shell) : [];
    return [...session, ...shippedDescriptions(cmdlet, "shell", shell, mayMean)].map(listed);
  }
  if (isProgramsModules(folder))
    return shippedDescriptions(cmdlet, "programs", folder.replace(/\\$/, ""), mayMean).map(listed);
  return [];
}

function sameOrPattern(asked: string, name: string): boolean {
  return hasWildcards(asked) || asked.toLowerCase() === name.toLowerCase();
}

/** Whether a module's commands can be in the session. */
function isOfSession(name: string): boolean {
  return /^(?:Microsoft\.PowerShell\.(?!Core$)|CimCmdlets$|MSOnline)/i.test(name);
}

/** One of those whose commands are in the session; null where it has no manifest, as the engine's own. */
export function builtInModule(cmdlet: CmdletContext, isMeant: (module: ModuleView) => boolean): ModuleView | null {
  return sessionDescriptions(cmdlet, shellFolder(cmdlet)).find(isMeant) ?? null;
}

/** The modules of the session, with those of the product whose cmdlets it called. */
export function loadedModules(cmdlet: CmdletContext, all = false): readonly ModuleView[] {
  const service = cmdlet.service(moduleServiceKey);
  const missing = [...service.called()].filter((name) => service.find(name) === undefined);
  if (missing.some(isOfSession))
    for (const module of sessionDescriptions(cmdlet, shellFolder(cmdlet)))
      if (missing.includes(module.name)) service.register(module);
  for (const name of missing) {
    const module = isOfSession(name) ? null : shippedModule(cmdlet, name);
    if (module !== null) service.register(module);
  }
  return service.loaded(all);
}

function shellFolder(cmdlet: CmdletContext): string {
  return `${toText(cmdlet.state.getVariable("PSHOME")?.value)}\\Modules`;
}

/** Those whose commands are in the session. */
function sessionDescriptions(cmdlet: CmdletContext, folder: string): ModuleView[] {
  const commands = cmdlet.service(commandServiceKey);
  const members = new Map<string, CommandView[]>();
  for (const command of commands.all()) {
    const name = commands.moduleName(command);
    if (!isOfSession(name)) continue;
    members.set(name, [...(members.get(name) ?? []), command]);
  }
  // What they export beside that is known and not modelled.
  for (const command of commands.known()) {
    const known = isOfWindows(command.name) ? members.get(commands.moduleName(command)) : undefined;
    known?.push(command);
  }
  return [...members].map(([name, all]) => {
    const names = (kind: string) =>
      all
        .filter(({ commandType }) => commandType === kind)
        .map((one) => one.name)
        .sort(compareNames);
    const version = getMember(all[0], "Version");
    const shown = version === null ? "" : toText(version);
    const moduleType = shippedModuleNamed(name, cmdlet.edition)?.moduleType ?? "Manifest";
    return described(cmdlet, { name, version: shown, moduleType, place: "shell" }, folder, {
      functions: names("Function"),
      cmdlets: names("Cmdlet"),
    });
  });
}

function compareNames(left: string, right: string): number {
  return compareCulture(left, right, true);
}

/** One that the product ships and whose commands are known, if at all; null for any other name. */
export function shippedModule(cmdlet: CmdletContext, name: string): ModuleView | null {
  const isNamed = (one: string): boolean => one.toLowerCase() === name.toLowerCase();
  const inShell = shippedDescriptions(cmdlet, "shell", shellFolder(cmdlet), isNamed);
  return inShell[0] ?? shippedDescriptions(cmdlet, "programs", programsModules, isNamed)[0] ?? null;
}

/** Those whose commands are known by the catalogue, if at all. */
function shippedDescriptions(
  cmdlet: CmdletContext,
  place: ShippedModule["place"],
  folder: string,
  mayMean: (name: string) => boolean,
): ModuleView[] {
  const isElsewhere = (name: string): boolean => isOfSession(name) && isBuiltIn(cmdlet, name);
  const shipped = shippedModules(cmdlet.edition).filter(
    ({ name, place: own }) => own === place && mayMean(name) && !isElsewhere(name),
  );
  if (shipped.length === 0) return [];
  const known = catalogueCmdlets("desktop");
  return shipped.map((module) => {
    const cmdlets = known.filter((one) => one.module.toLowerCase() === module.name.toLowerCase());
    const absent = absentModule(module.name)?.commands ?? [];
    const names = [...cmdlets.map(({ name }) => name), ...absent, ...modelledOf(cmdlet, module.name)];
    const isCmdlet = (name: string): boolean => {
      const absent = absentCommand(name);
      return absent === null || absentCommandType(absent) === "Cmdlet";
    };
    return described(cmdlet, module, folder, {
      functions: names.filter((name) => !isCmdlet(name)),
      cmdlets: names.filter(isCmdlet),
    });
  });
}

/** The names of the cmdlets that are there of a module beside the session's own. */
function modelledOf(cmdlet: CmdletContext, module: string): readonly string[] {
  if (!isBuiltIn(cmdlet, module)) return [];
  const commands = cmdlet.service(commandServiceKey);
  const isOfModule = (one: CommandView): boolean => commands.moduleName(one).toLowerCase() === module.toLowerCase();
  return commands
    .all()
    .filter(isOfModule)
    .map(({ name }) => name)
    .sort(compareNames);
}

function described(
  cmdlet: CmdletContext,
  { name, version, moduleType, place, editions = [cmdlet.edition] }: ShippedModule,
  folder: string,
  commands: { readonly functions: string[]; readonly cmdlets: string[] },
): ModuleView {
  // Those beside the shell have no versions beside each other.
  const path = `${folder}\\${name}\\${place === "programs" ? `${version}\\` : ""}${name}.psd1`;
  const module = cmdlet.service(moduleServiceKey).describe({ name, path, aliases: [], ...commands });
  module.moduleType = moduleType;
  const manifest = manifestOf(name, cmdlet.edition);
  if (manifest.guid !== null) module.guid = manifest.guid;
  module.manifest = (key) => (key === "CompatiblePSEditions" ? editions : manifest.value(key));
  module.version = version;
  return module;
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
