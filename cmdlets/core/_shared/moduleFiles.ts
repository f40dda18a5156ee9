import type { CmdletContext } from "../../../src/command/prelude.ts";
import { commandServiceKey } from "../../../src/command/services/CommandService.ts";
import { type ModuleView, moduleServiceKey } from "../../../src/command/services/ModuleService.ts";
import { cmdletTexts } from "../../../src/diag/messages/cmdlets.ts";
import type { ModuleSpecification } from "../../../src/objects/clr/Microsoft.PowerShell.Commands/Microsoft.PowerShell.Commands.ModuleSpecification.ts";
import { messageText } from "../../../src/objects/errors/fillMessage.ts";
import { PSError } from "../../../src/objects/errors/PSError.ts";
import { knownAndAbsent } from "../../../src/objects/errors/runtimeError.ts";
import { setOwnTypeNames } from "../../../src/objects/members/extendedMembers.ts";
import { toArray } from "../../../src/objects/ops/toArray.ts";
import { toText } from "../../../src/objects/ops/toText.ts";
import { hasWildcards, wildcardMatcher } from "../../../src/objects/ops/wildcard.ts";
import { fileName } from "../../../src/objects/text/windowsPath.ts";
import { Dictionary } from "../../../src/objects/values/collections/Dictionary.ts";
import { compareVersionTexts, moduleFilesIn, moduleFolders } from "../../../src/providers/moduleFolders.ts";
import { providerServiceKey } from "../../../src/providers/ProviderService.ts";
import { namedModuleMissing, readManifest, requiredModuleMissing } from "./moduleManifest.ts";
import { loadTypesAndFormats, type ProcessedKey, processedFiles } from "./processedFiles.ts";

export interface VersionWish {
  readonly minimum?: string;
  readonly maximum?: string;
  readonly required?: string;
  /** In lower case. */
  readonly guid?: string;
}

/**
 * The full path of a module's file by a path or a name looked up along PSModulePath; null where there is none. Of several
 * versions the newest that fits is found.
 */
export function findModuleFile(cmdlet: CmdletContext, name: string, wish: VersionWish = {}): string | null {
  const providers = cmdlet.service(providerServiceKey);
  const { files } = providers.fileSystem;
  const isWanted = (version: string) => fits(version, wish);
  const isFile = (path: string) => files.entry(path)?.isDirectory === false;
  if (/[\\/]/.test(name) || /\.(psm1|psd1|ps1)$/i.test(name)) {
    const full = fullPath(cmdlet, name);
    if (full === null) return null;
    if (isFile(full)) return full;
    return [`${full}.psd1`, `${full}.psm1`].find(isFile) ?? moduleFilesIn(providers, full, isWanted)[0] ?? null;
  }
  for (const folder of moduleFolders(providers)) {
    const [found] = moduleFilesIn(providers, `${folder.replace(/\\$/, "")}\\${name}`, isWanted);
    if (found !== undefined) return found;
  }
  return null;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("\\"));
}

function fullPath(cmdlet: CmdletContext, path: string): string | null {
  try {
    return cmdlet.service(providerServiceKey).filePath(path);
  } catch (error) {
    if (error instanceof PSError) return null;
    throw error;
  }
}

/** Loads the file of a module, with what its manifest names; modules that load each other come to an end. */
export function loadModuleFile(cmdlet: CmdletContext, path: string, args: readonly unknown[]): ModuleView {
  const service = cmdlet.service(moduleServiceKey);
  if (service.loading >= deepestModule)
    throw cmdlet.terminate({
      id: "Modules_ModuleTooDeeplyNested",
      message: `Cannot load the module '${path}' because the module nesting limit has been exceeded. Modules can only be nested to ${deepestModule} levels. Evaluate and change the order in which you are loading modules to prevent exceeding the nesting limit, and then try running your script again.`,
      category: "InvalidOperation",
      target: path,
      exception: "System.InvalidOperationException",
    });
  service.loading++;
  try {
    return loadFile(cmdlet, path, args);
  } finally {
    service.loading--;
  }
}

const deepestModule = 10;

function loadFile(cmdlet: CmdletContext, path: string, args: readonly unknown[]): ModuleView {
  const service = cmdlet.service(moduleServiceKey);
  const verbose = (text: string) => cmdlet.verbose(text);
  const name = fileName(path).replace(/\.[^.]*$/, "");
  if (!/\.(?:dll|ps1|psm1|psd1|cdxml|xaml)$/i.test(path)) throw notAModule(cmdlet, path);
  verbose(`Loading module from path '${path}'.`);
  if (/\.ps1$/i.test(path)) {
    service.runScript(cmdlet.service(providerServiceKey).readText(path), path, (value) => cmdlet.write(value));
    return service.create({ name, path, code: null, args: [] }).module;
  }
  if (!/\.psd1$/i.test(path)) {
    const text = cmdlet.service(providerServiceKey).readText(path);
    return service.create({ name, path, code: { text, path }, args, verbose }).module;
  }
  const manifest = readManifest(cmdlet, path);
  const value = (key: string) => manifest.get(key);
  const list = (key: string) =>
    value(key) === undefined || value(key) === null ? [] : toArray(value(key)).map((one) => toText(one));
  const folder = folderOf(path);
  const beside = (file: string) =>
    findModuleFile(cmdlet, /^[A-Za-z]:|^\\/.test(file) ? file : `${folder}\\${file}`) ?? findModuleFile(cmdlet, file);
  const required = toArray(value("RequiredModules") ?? []).map((wish) => requiredModule(cmdlet, wish, beside, path));
  const processed = (key: ProcessedKey) => processedFiles(cmdlet, path, key, list(key));
  const [types, formats, scripts] = [
    processed("TypesToProcess"),
    processed("FormatsToProcess"),
    processed("ScriptsToProcess"),
  ];
  for (const script of scripts) service.runScript(cmdlet.service(providerServiceKey).readText(script), script);
  loadTypesAndFormats(cmdlet, types, formats);
  const root = toText(value("RootModule") ?? value("ModuleToProcess") ?? "");
  const rootFile = root === "" ? null : beside(root);
  if (root !== "" && rootFile === null) throw namedModuleMissing(cmdlet, path, root, "ModuleToProcess/RootModule");
  if (rootFile !== null) verbose(`Loading module from path '${rootFile}'.`);
  if (rootFile !== null && /\.psd1$/i.test(rootFile)) {
    // The module of the inner manifest, which alone says what is exported, under the name and with the version of this one.
    const module = loadModuleFile(cmdlet, rootFile, args);
    const inner = module.manifest;
    module.name = name;
    describeModule(module, (key) => (key === "RootModule" ? inner?.(key) : value(key)));
    return module;
  }
  const { module } = service.create({
    name,
    path: rootFile ?? path,
    verbose,
    code: rootFile ? { text: cmdlet.service(providerServiceKey).readText(rootFile), path: rootFile } : null,
    args,
    prepare(made) {
      for (const wish of toArray(value("NestedModules") ?? [])) {
        const nested = moduleNameIn(wish);
        const file = beside(nested);
        if (!file) throw namedModuleMissing(cmdlet, path, nested, "NestedModules");
        service.nest(made, nestedModule(cmdlet, file, made));
      }
    },
  });
  module.required = required;
  describeModule(module, value);
  limitExports(module, value, list, root === "");
  return module;
}

/** A module of its own, or a script, which becomes a part of the module around. */
function nestedModule(cmdlet: CmdletContext, file: string, around: ModuleView): ModuleView {
  if (!/\.ps1$/i.test(file)) return loadModuleFile(cmdlet, file, []);
  const service = cmdlet.service(moduleServiceKey);
  service.runScript(cmdlet.service(providerServiceKey).readText(file), file, () => {}, around);
  return service.create({ name: fileName(file).replace(/\.[^.]*$/, ""), path: file, code: null, args: [] }).module;
}

function notAModule(cmdlet: CmdletContext, path: string): PSError {
  const extension = /\.[^.\\]*$/.exec(path)?.[0] ?? "";
  return cmdlet.terminate({
    id: "Modules_InvalidModuleExtension",
    message: messageText(cmdletTexts.InvalidModuleExtension, [extension, path]),
    category: "InvalidOperation",
    exception: "System.InvalidOperationException",
  });
}

/** The module that a file is, as far as that is seen without running any of it. */
export function describedModule(cmdlet: CmdletContext, path: string): ModuleView {
  const name = fileName(path).replace(/\.[^.]*$/, "");
  const module = /\.psd1$/i.test(path)
    ? describedManifest(cmdlet, path, readManifest(cmdlet, path))
    : cmdlet.service(moduleServiceKey).describe({ name, path, functions: functionsOf(cmdlet, path), ...noMembers });
  return listed(module);
}

/** A module of a list of those that are there: such are shown by their folders. */
export function listed(module: ModuleView): ModuleView {
  setOwnTypeNames(module, ["ModuleInfoGrouping", "System.Management.Automation.PSModuleInfo", "System.Object"]);
  return module;
}

const noMembers = { aliases: [], cmdlets: [] };

function functionsOf(cmdlet: CmdletContext, path: string): readonly string[] {
  return cmdlet.service(moduleServiceKey).functionsIn(cmdlet.service(providerServiceKey).readText(path), path);
}

/** The module of a manifest: it gives what that names; where it names everything, what its root module shows. */
export function describedManifest(cmdlet: CmdletContext, path: string, manifest: Dictionary): ModuleView {
  const list = (key: string) => toArray(manifest.get(key) ?? []).map((one) => toText(one));
  const root = list("RootModule")[0] ?? list("ModuleToProcess")[0] ?? "";
  const named = (key: string) => list(key).filter((one) => one !== "" && !hasWildcards(one));
  const isOpen = manifest.get("FunctionsToExport") === undefined || list("FunctionsToExport").some(hasWildcards);
  const file = isOpen && /\.psm1$/i.test(root) ? findModuleFile(cmdlet, `${folderOf(path)}\\${root}`) : null;
  const nested = toArray(manifest.get("NestedModules") ?? []).flatMap((wish) => {
    const inner = isOpen ? findModuleFile(cmdlet, `${folderOf(path)}\\${moduleNameIn(wish)}`) : null;
    return inner !== null && /\.psm1$/i.test(inner) ? functionsOf(cmdlet, inner) : [];
  });
  const module = cmdlet.service(moduleServiceKey).describe({
    name: fileName(path).replace(/\.[^.]*$/, ""),
    path,
    functions: isOpen ? [...(file === null ? [] : functionsOf(cmdlet, file)), ...nested] : named("FunctionsToExport"),
    aliases: named("AliasesToExport"),
    cmdlets: named("CmdletsToExport"),
  });
  describeModule(module, (key) => manifest.get(key));
  module.moduleType = /\.psm1$/i.test(root) ? "Script" : root === "" ? "Manifest" : "Binary";
  return module;
}

/** The name in what a manifest says of another module: a text, or a table with ModuleName. */
export function moduleNameIn(wish: unknown): string {
  return toText(wish instanceof Dictionary ? (wish.get("ModuleName") ?? "") : wish);
}

function versionWishIn(wish: unknown): VersionWish {
  if (!(wish instanceof Dictionary)) return {};
  const said = (key: string, as: keyof VersionWish) => {
    const value = wish.get(key);
    return value === undefined || value === null ? {} : { [as]: toText(value) };
  };
  return {
    ...said("ModuleVersion", "minimum"),
    ...said("MaximumVersion", "maximum"),
    ...said("RequiredVersion", "required"),
    ...(wish.get("Guid") ? { guid: toText(wish.get("Guid")).toLowerCase() } : {}),
  };
}

/** A module that a manifest requires: it is brought into the session where it is not there yet. */
function requiredModule(
  cmdlet: CmdletContext,
  wish: unknown,
  beside: (file: string) => string | null,
  path: string,
): ModuleView {
  const name = moduleNameIn(wish);
  const service = cmdlet.service(moduleServiceKey);
  const version = versionWishIn(wish);
  const named = service.loaded(true).filter((module) => module.name.toLowerCase() === name.toLowerCase());
  const there = named.find((module) => meets(module, version));
  if (there) return there;
  const file = named.length > 0 ? findModuleFile(cmdlet, name, version) : beside(name);
  // A version is told where another one is there.
  if (file === null) throw requiredModuleMissing(cmdlet, path, name, named.length > 0 ? wishText(version) : "");
  const module = loadModuleFile(cmdlet, file, []);
  if (!meets(module, version)) throw requiredModuleMissing(cmdlet, path, name, wishText(version));
  service.register(module);
  service.importMembers(module, { only: null, prefix: "", noClobber: false, scope: "Global" });
  return module;
}

/** Tells a module what its manifest says of it. */
function describeModule(module: ModuleView, value: (key: string) => unknown): void {
  const version = toText(value("ModuleVersion") ?? "");
  module.version = /^\d+(?:\.\d+){1,3}$/.test(version) ? version : "";
  module.description = toText(value("Description") ?? "");
  module.guid = toText(value("GUID") ?? module.guid).toLowerCase();
  module.privateData = value("PrivateData") ?? null;
  module.manifest = value;
}

/** What the manifest exports is what it names of what the module gives. */
function limitExports(
  module: ModuleView,
  value: (key: string) => unknown,
  list: (key: string) => string[],
  isBare: boolean,
): void {
  const own = module.exports;
  const patterns = (key: string, given: readonly string[] | undefined, absent: string[]) => {
    const named = value(key) === undefined ? ["*"] : list(key);
    return given === undefined || named.some((pattern) => pattern !== "*")
      ? named
      : given.length > 0
        ? [...given]
        : absent;
  };
  if (isBare) module.moduleType = "Manifest";
  if (value("FunctionsToExport") === undefined && value("AliasesToExport") === undefined && !isBare) return;
  module.exports = {
    functions: patterns("FunctionsToExport", own?.functions, []),
    aliases: patterns("AliasesToExport", own?.aliases, []),
    // Variables are exported by the module's code alone; the manifest only says which of them.
    variables: own && own.variables.length > 0 ? patterns("VariablesToExport", own.variables, []) : [],
    cmdlets: [],
  };
}

export function notFound(cmdlet: CmdletContext, name: string, wish: VersionWish): PSError {
  const absent = cmdlet.service(commandServiceKey).absentModule(name);
  if (absent !== null) throw knownAndAbsent(`The module '${absent.name}'`, absent.where, null, null);
  const which = wishText(wish);
  return cmdlet.terminate({
    id: which === "" ? "Modules_ModuleNotFound" : "Modules_ModuleWithVersionNotFound",
    message: `The specified module '${name}'${which} was not loaded because no valid module file was found in any module directory.`,
    category: "ResourceUnavailable",
    target: name,
    exception: "System.IO.FileNotFoundException",
  });
}

function wishText({ minimum, maximum, required }: VersionWish): string {
  const version = required ?? (maximum === undefined ? minimum : undefined);
  if (version !== undefined) return ` with version '${version}'`;
  if (maximum === undefined) return "";
  return ` with ${minimum === undefined ? "" : `MinimumVersion '${minimum}' and `}MaximumVersion '${maximum}'`;
}

export function wishOf(specification: ModuleSpecification): VersionWish {
  const { version, maximumVersion, requiredVersion, guid } = specification;
  return {
    ...(guid === null ? {} : { guid: guid.toLowerCase() }),
    ...(version === null ? {} : { minimum: version }),
    ...(maximumVersion === null ? {} : { maximum: maximumVersion }),
    ...(requiredVersion === null ? {} : { required: requiredVersion }),
  };
}

/** Whether a module is one that a specification asks for. */
export function isMeant(module: ModuleView, specification: ModuleSpecification): boolean {
  return wildcardMatcher(specification.name)(module.name) && meets(module, wishOf(specification));
}

/** Whether a module is of the version, and has the GUID, that is wished. */
export function meets(module: ModuleView, wish: VersionWish): boolean {
  return fits(module.version, wish) && (wish.guid === undefined || wish.guid === module.guid);
}

export function fits(version: string, wish: VersionWish): boolean {
  if (wish.required !== undefined && compareVersionTexts(version, wish.required) !== 0) return false;
  if (wish.minimum !== undefined && compareVersionTexts(version, wish.minimum) < 0) return false;
  return wish.maximum === undefined || compareVersionTexts(version, wish.maximum.replace(/\*/g, "999999")) <= 0;
}
