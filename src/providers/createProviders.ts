import type { Clock } from "../base/Clock.ts";
import type { SessionState } from "../command/SessionState.ts";
import { ClrException } from "../objects/errors/PSError.ts";
import { edition } from "../objects/host/edition.ts";
import { engineFiles, typesFiles } from "../objects/host/engineFiles.ts";
import { machineFacts } from "../objects/host/MachineFacts.ts";
import type { RegistryKey } from "../objects/values/machine/RegistryKey.ts";
import { ProviderInfo } from "../objects/values/shell/ProviderInfo.ts";
import { PSDriveInfo } from "../objects/values/shell/PSDriveInfo.ts";
import { CertificateProvider } from "./certificate/CertificateProvider.ts";
import type { CertificateStores } from "./certificate/CertificateStores.ts";
import type { EnvironmentVariables } from "./EnvironmentVariables.ts";
import { exchangeScripts, hygieneAssembly } from "./exchangeScripts.ts";
import { FileSystemProvider, type SystemLook } from "./fileSystem/FileSystemProvider.ts";
import { MemoryVolume } from "./fileSystem/MemoryVolume.ts";
import { VirtualFileSystem } from "./fileSystem/VirtualFileSystem.ts";
import type { Volume } from "./fileSystem/Volume.ts";
import { ProviderService } from "./ProviderService.ts";
import { providerRules } from "./providerRules.ts";
import { putFile } from "./putFile.ts";
import { RegistryProvider } from "./registry/RegistryProvider.ts";
import { standardRegistry } from "./registry/standardRegistry.ts";
import { AliasProvider } from "./variables/AliasProvider.ts";
import { EnvironmentProvider } from "./variables/EnvironmentProvider.ts";
import { FunctionProvider } from "./variables/FunctionProvider.ts";
import { VariableProvider } from "./variables/VariableProvider.ts";
import { WSManProvider } from "./WSManProvider.ts";

/** A drive letter and what is behind it: memory, or a volume that somebody else made. */
export interface Mount {
  readonly letter: string;
  readonly folder: "memory" | { readonly volume: Volume };
  /** The drive of the emulated Windows: the folders that the environment names are made on it. */
  readonly isSystem?: boolean;
}

export interface ProviderParts {
  /** The session state as the running code sees it. */
  readonly state: () => SessionState;
  readonly clock: Clock;
  /** At least one; the first is where the session starts. */
  readonly mounts: readonly Mount[];
  /** "Unix" behaves as PowerShell on Linux does: names that start with a dot are hidden, LF, "Env:/X" in messages. */
  readonly look: SystemLook;
  readonly environment: EnvironmentVariables;
  /** Full path of the home folder ("~"), or "". */
  readonly home?: string;
  readonly certificates?: CertificateStores | null;
  /** The nameless key above HKEY_LOCAL_MACHINE and HKEY_CURRENT_USER. */
  readonly registry?: RegistryKey | null;
}

/** The providers and drives of a session. */
export function createProviders(parts: ProviderParts): ProviderService {
  const info = (
    name: string,
    implementing: string,
    capabilities: string,
    module = "Microsoft.PowerShell.Core",
  ): ProviderInfo =>
    new ProviderInfo(name, module, implementing, capabilities, () =>
      service.drives.all().filter((drive) => drive.provider.name === name),
    );
  const commands = "Microsoft.PowerShell.Commands";
  const volumes = parts.mounts.map(({ letter, folder }) => [letter, volumeOf(folder, parts.clock)] as const);
  const temporary = parts.environment.get("TEMP");
  const files = new VirtualFileSystem(volumes, {
    look: parts.look,
    ...(temporary ? { temporaryDirectory: temporary } : {}),
  });
  const fileSystem = new FileSystemProvider(
    info("FileSystem", `${commands}.FileSystemProvider`, "Filter, ShouldProcess, Credentials"),
    files,
    parts.look,
  );
  fileSystem.info.home = parts.home ?? parts.environment.get("USERPROFILE") ?? "";
  for (const { letter, folder, isSystem } of parts.mounts) {
    if (isSystem ?? (folder === "memory" && letter.toUpperCase() === "C"))
      makeSystemFolders(files, letter, parts.environment);
  }
  const service: ProviderService = new ProviderService(parts.state, parts.look, parts.environment, fileSystem);
  const separator = parts.look === "Windows" ? "\\" : "/";
  const onWindows = parts.look === "Windows";
  if (onWindows) {
    const capabilities = providerRules().capabilitiesOfRegistry;
    const root = parts.registry ?? standardRegistry(parts.environment, machineFacts().operatingSystem);
    service.addProvider(new RegistryProvider(info("Registry", `${commands}.RegistryProvider`, capabilities), root));
  }
  service.addProvider(
    new AliasProvider(info("Alias", `${commands}.AliasProvider`, "ShouldProcess"), parts.state, separator),
  );
  service.addProvider(
    new EnvironmentProvider(
      info("Environment", `${commands}.EnvironmentProvider`, "ShouldProcess"),
      parts.environment,
      separator,
    ),
  );
  service.addProvider(fileSystem);
  service.addProvider(
    new FunctionProvider(info("Function", `${commands}.FunctionProvider`, "ShouldProcess"), parts.state, separator),
  );
  service.addProvider(
    new VariableProvider(info("Variable", `${commands}.VariableProvider`, "ShouldProcess"), parts.state, separator),
  );
  if (onWindows) {
    const security = "Microsoft.PowerShell.Security";
    service.addProvider(
      new CertificateProvider(
        info("Certificate", `${commands}.CertificateProvider`, "ShouldProcess", security),
        parts.certificates ?? null,
      ),
    );
    const wsman = info(
      "WSMan",
      "Microsoft.WSMan.Management.WSManConfigProvider",
      "Credentials",
      "Microsoft.WSMan.Management",
    );
    service.addProvider(new WSManProvider(wsman));
  }
  addDrives(service, files, onWindows);
  return service;
}

function volumeOf(folder: Mount["folder"], clock: Clock): Volume {
  if (folder === "memory") return new MemoryVolume(clock);
  return folder.volume;
}

/** Variables whose values are folders that scripts expect to be there. */
const folderVariables = [
  "ALLUSERSPROFILE",
  "APPDATA",
  "CommonProgramFiles",
  "CommonProgramFiles(x86)",
  "ExchangeInstallPath",
].concat(["LOCALAPPDATA", "ProgramFiles", "ProgramFiles(x86)", "PUBLIC", "SystemRoot", "TEMP", "TMP", "USERPROFILE"]);

function makeSystemFolders(files: VirtualFileSystem, letter: string, environment: EnvironmentVariables): void {
  const root = environment.get("SystemRoot");
  const named = folderVariables.map((name) => environment.get(name));
  const home = environment.get("USERPROFILE");
  const below = (folder: string | null, ...names: readonly string[]) =>
    folder ? names.map((name) => `${folder}\\${name}`) : [];
  const more = [
    ...below(home, "Desktop", "Documents", "Downloads"),
    ...below(root, "Temp", "System32\\drivers\\etc", "System32\\WindowsPowerShell\\v1.0\\Modules"),
    ...below(environment.get("ProgramFiles"), "WindowsPowerShell\\Modules", "WindowsPowerShell\\Scripts"),
  ];
  for (const folder of [...named, ...more]) {
    if (!folder?.toLowerCase().startsWith(`${letter.toLowerCase()}:\\`)) continue;
    try {
      files.createDirectory(folder);
    } catch (problem) {
      // A file in a folder's place is the owner's own doing.
      if (!(problem instanceof ClrException)) throw problem;
    }
  }
  makeHostsFile(files, letter, root);
  makeEngineFiles(files, letter);
  makeExchangeFiles(files, letter, environment.get("ExchangeInstallPath"));
}

/** The script that the management shell starts with, whose commands are part of every session here, and other files of the product. */
function makeExchangeFiles(files: VirtualFileSystem, letter: string, folder: string | null): void {
  if (!folder?.toLowerCase().startsWith(`${letter.toLowerCase()}:\\`)) return;
  const bin = `${folder.replace(/\\$/, "")}\\bin`;
  const path = `${bin}\\RemoteExchange.ps1`;
  if (files.entry(path)) return;
  files.createDirectory(bin);
  files.writeBytes(path, Buffer.from("# Connect-ExchangeServer is a command of the session.\r\n", "latin1"));
  const product = bin.slice(0, -4);
  for (const [name, lines] of Object.entries(exchangeScripts))
    putFile(files, `${product}\\Scripts\\${name}`, Buffer.from(lines.join("\r\n"), "latin1"));
  putFile(files, `${product}\\${hygieneAssembly}`, Buffer.from("MZ", "latin1"));
}

/** The files of PowerShell itself are there with their names and versions; nothing can be read in them. */
function makeEngineFiles(files: VirtualFileSystem, letter: string): void {
  const isHere = (path: string) => path.toLowerCase().startsWith(`${letter.toLowerCase()}:\\`) && !files.entry(path);
  for (const path of typesFiles[edition()].filter(isHere)) {
    const root = /types/i.test(path.slice(path.lastIndexOf("\\"))) ? "Types" : "Configuration";
    putFile(files, path, Buffer.from(`<${root}><!-- What this file says is not modelled by cmdlab. --></${root}>`));
  }
  for (const { path } of engineFiles[edition()]) {
    if (isHere(path)) putFile(files, path, Buffer.from("MZ", "latin1"));
  }
}

/** The file that maps names to addresses holds notes only, as every Windows has it. */
function makeHostsFile(files: VirtualFileSystem, letter: string, root: string | null): void {
  if (root?.toLowerCase() !== `${letter.toLowerCase()}:\\windows`) return;
  const path = `${root}\\System32\\drivers\\etc\\hosts`;
  if (files.entry(path)) return;
  const notes = [
    "# Addresses of this computer's network, one a line: the address, blanks, the name.",
    "# localhost is resolved by DNS itself.",
    "#\t127.0.0.1       localhost",
    "#\t::1             localhost",
  ];
  files.createDirectory(`${root}\\System32\\drivers\\etc`);
  files.writeBytes(path, Buffer.from(notes.map((line) => `${line}\r\n`).join(""), "latin1"));
}

/** Shows a letter of the session's files as a drive. */
export function addFileDrive(service: ProviderService, files: VirtualFileSystem, letter: string): void {
  const { info } = service.provider("FileSystem");
  service.drives.addInitial(new PSDriveInfo(letter, info, `${letter}:\\`, () => files.space(letter)));
}

function addDrives(service: ProviderService, files: VirtualFileSystem, onWindows: boolean): void {
  const add = (name: string, provider: string, root: string, description: string): void => {
    const drive = new PSDriveInfo(name, service.provider(provider).info, root, () => null);
    drive.description = description;
    service.drives.addInitial(drive);
  };
  add("Alias", "Alias", "", "Drive that contains a view of the aliases stored in a session state");
  for (const root of files.drives()) addFileDrive(service, files, root.slice(0, 1));
  if (onWindows) add("Cert", "Certificate", "\\", "X509 Certificate Provider");
  add("Env", "Environment", "", "Drive that contains a view of the environment variables for the process");
  add("Function", "Function", "", "Drive that contains a view of the functions stored in a session state");
  if (onWindows) {
    add("HKLM", "Registry", "HKEY_LOCAL_MACHINE", "The configuration settings for the local computer");
    add("HKCU", "Registry", "HKEY_CURRENT_USER", "The software settings for the current user");
  }
  add("Variable", "Variable", "", "Drive that contains a view of those variables stored in a session state");
  if (onWindows) add("WSMan", "WSMan", "", "Root of WsMan Config Storage");
}
