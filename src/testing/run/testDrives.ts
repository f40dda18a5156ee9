import { drivesKey } from "../../command/drivesKey.ts";
import { fileSystem } from "../../objects/host/FileSystem.ts";
import { toText } from "../../objects/ops/toText.ts";
import { RegistryKey } from "../../objects/values/machine/RegistryKey.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import type { Engine } from "../../runtime/Engine.ts";
import { LazyVariable } from "../../runtime/scope/LazyVariable.ts";
import { sessionPaths } from "../../runtime/scope/sessionPaths.ts";
import type { Variable } from "../../runtime/scope/Variable.ts";
import type { PesterConfiguration } from "../configuration/PesterConfiguration.ts";
import { newGuidText } from "../mock/newGuidText.ts";
import { callCommand } from "./callCommand.ts";
import { pesterRun } from "./PesterRun.ts";

/** The drives that a file's tests have for themselves. */
export interface TestDrives {
  /** The paths on TestDrive: and the keys on TestRegistry: now. */
  contents(): ReadonlySet<string>;
  /** Removes what is not among these. Values of keys that stay are left as they are. */
  restore(before: ReadonlySet<string>): void;
  /** `warn` is told where the location of the session is on one of the drives. */
  close(warn: (text: string) => void): void;
}

/**
 * Makes TestDrive: (with `$TestDrive`) and TestRegistry:, as far as the configuration wants them, once the session has any
 * drives: tests that need none start faster.
 */
export function openTestDrives(engine: Engine, configuration: PesterConfiguration): TestDrives {
  const wantsFolder = configuration.flag("TestDrive.Enabled");
  let folder: ReturnType<typeof openFolder> | null = null;
  let registry: ReturnType<typeof openRegistry> | null = null;
  const outer = engine.globalScope.find("testdrive");
  if (wantsFolder && engine.madeService(drivesKey) === null)
    engine.globalScope.put(
      new LazyVariable("TestDrive", () => {
        engine.service(drivesKey);
        return folder?.value;
      }),
    );
  const callOff = engine.whenMade(drivesKey, () => {
    if (wantsFolder) folder = openFolder(engine);
    if (configuration.flag("TestRegistry.Enabled")) registry = openRegistry(engine);
  });
  return {
    contents: () =>
      folder === null && registry === null
        ? none
        : new Set([...(folder ? below(folder.path) : []), ...(registry?.key ? keysBelow(registry.key) : [])]),
    restore(before) {
      folder?.repair();
      if (folder)
        for (const path of below(folder.path).reverse()) if (!before.has(path)) fileSystem().delete(path, true);
      registry?.repair();
      if (registry?.key) removeKeys(registry.key, before);
    },
    close(warn) {
      callOff();
      if (folder || registry) warnOfLocation(engine, warn);
      folder?.close();
      registry?.close();
      if (outer) comeBack(engine, outer);
      else engine.globalScope.remove("testdrive");
    },
  };
}

/** The drive of a run around this one is made again, and so is its variable, for which that is the folder itself. */
function comeBack(engine: Engine, outer: Variable): void {
  engine.globalScope.put(outer);
  if (engine.madeService(drivesKey) === null) return;
  const path = toText(outer.value ?? "");
  if (path !== "" && fileSystem().entry(path)) outer.value = folderAt(engine, path);
}

const none: ReadonlySet<string> = new Set();

/** The folder as Get-Item gives it. */
function folderAt(engine: Engine, path: string): unknown {
  return callCommand(engine, "Get-Item", [["LiteralPath", path]])[0];
}

/** `value`: of the variable TestDrive, the path, or in Pester 4 the folder itself, as it is where the drive is made again. */
function openFolder(engine: Engine): {
  readonly path: string;
  readonly value: unknown;
  /** Makes the drive and its variable again where a test took the drive away. */
  repair(): void;
  close(): void;
} {
  const files = fileSystem();
  const name = pesterRun(engine).version === 6 ? `Pester_${newGuidText().slice(0, 4)}` : newGuidText();
  const path = files.fullPath(`${files.temporaryDirectory().replace(/\\$/, "")}\\${name}`);
  files.createDirectory(path);
  const closeDrive = openDrive(engine, testDrive, path);
  const item = pesterRun(engine).version === 4 ? folderAt(engine, path) : path;
  engine.globalScope.create("TestDrive", item);
  return {
    path,
    value: item,
    repair() {
      if (sessionPaths(engine).isValid("TestDrive:\\")) return;
      if (!files.entry(path)) files.createDirectory(path);
      openDrive(engine, testDrive, path);
      engine.globalScope.create("TestDrive", folderAt(engine, path));
    },
    close() {
      closeDrive();
      if (files.entry(path)) files.delete(path, true);
    },
  };
}

function openRegistry(engine: Engine): { readonly key: RegistryKey | null; repair(): void; close(): void } {
  const root = `HKCU:\\Software\\Pester\\${newGuidText().slice(0, 4)}`;
  const [made] = callCommand(engine, "New-Item", [
    ["Path", root],
    ["Force", true],
  ]);
  const closeDrive = openDrive(engine, testRegistry, root);
  const key = unwrap(made);
  return {
    key: key instanceof RegistryKey ? key : null,
    repair() {
      if (!sessionPaths(engine).isValid("TestRegistry:\\")) openDrive(engine, testRegistry, root);
    },
    close() {
      closeDrive();
      callCommand(engine, "Remove-Item", [
        ["Path", root],
        ["Recurse", true],
        ["Force", true],
      ]);
    },
  };
}

function keysBelow(key: RegistryKey): string[] {
  return [...key.subkeys.values()].flatMap((inner) => [inner.name, ...keysBelow(inner)]);
}

function removeKeys(key: RegistryKey, kept: ReadonlySet<string>): void {
  for (const [name, inner] of [...key.subkeys])
    if (kept.has(inner.name)) removeKeys(inner, kept);
    else key.subkeys.delete(name);
}

/** Who leaves a block while he stands on one of its drives is told so. */
function warnOfLocation(engine: Engine, warn: (text: string) => void): void {
  const location = toText(engine.currentScope.lookUp("pwd")?.value ?? "");
  for (const drive of ["TestDrive", "TestRegistry"])
    if (location.toLowerCase().startsWith(drive.toLowerCase()))
      warn(`Your current path is set to ${location}:. You should leave ${drive}:\\ before leaving Describe.`);
}

interface DriveKind {
  readonly name: string;
  readonly provider: string;
  readonly description: string;
}

const testDrive: DriveKind = { name: "TestDrive", provider: "FileSystem", description: "Pester test drive" };

/** The description is inferred from that of the other drive. */
const testRegistry: DriveKind = { name: "TestRegistry", provider: "Registry", description: "Pester test registry" };

/** A drive of the session; one of the same name, of a run around this one, comes back afterwards. */
function openDrive(engine: Engine, { name, provider, description }: DriveKind, root: string): () => void {
  const [outer] = callCommand(engine, "Get-PSDrive", [
    ["Name", name],
    ["ErrorAction", "Ignore"],
  ]) as { readonly root?: string }[];
  const close = () =>
    void callCommand(engine, "Remove-PSDrive", [
      ["Name", name],
      ["Scope", "Global"],
      ["Force", true],
    ]);
  const open = (place: string) =>
    void callCommand(engine, "New-PSDrive", [
      ["Name", name],
      ["PSProvider", provider],
      ["Root", place],
      ["Description", description],
      ["Scope", "Global"],
    ]);
  if (outer) close();
  open(root);
  return () => {
    close();
    if (outer?.root) open(outer.root);
  };
}

function below(folder: string): string[] {
  return fileSystem()
    .list(folder)
    .flatMap((entry) => (entry.isDirectory ? [entry.path, ...below(entry.path)] : [entry.path]));
}
