import { addFileDrive } from "../../providers/createProviders.ts";
import { MemoryVolume } from "../../providers/fileSystem/MemoryVolume.ts";
import type { ProviderService } from "../../providers/ProviderService.ts";
import { nounOfParameter } from "../../session/identityNouns.ts";
import { nounNamed } from "../../world/nouns/nounNamed.ts";
import { listRows } from "../../world/nouns/rows/listRows.ts";
import { defaultDomain } from "../../world/transport/acceptedDomains.ts";
import type { World } from "../../world/World.ts";
import { contentFor } from "./fileContents.ts";
import type { MadeObject } from "./MadeObject.ts";
import type { ColumnUse, ScriptFiles } from "./namedFiles.ts";
import { somebody } from "./somebody.ts";

/** Makes the files that a script reads, and the drives and folders that it writes into, where they are not there. */
export function makeFiles(world: World, providers: ProviderService, named: ScriptFiles): readonly MadeObject[] {
  const made: MadeObject[] = [];
  const { files } = providers.fileSystem;
  const needFolder = (path: string): boolean => {
    const folder = path.slice(0, path.lastIndexOf("\\"));
    if (!isWhole(path)) return false;
    const letter = /^([A-Za-z]):/.exec(path)?.[1].toUpperCase();
    if (letter !== undefined && !files.drives().some((each) => each[0].toUpperCase() === letter)) {
      files.addVolume(letter, new MemoryVolume(world.clock));
      addFileDrive(providers, files, letter);
      made.push({ noun: "drive", identity: `${letter}:`, why: null });
    }
    const share = shareOf(path);
    if (share !== null && files.entry(share) === null) {
      files.addShare(share, new MemoryVolume(world.clock));
      made.push({ noun: "share", identity: share, why: null });
    }
    if (files.entry(`${folder}\\`) !== null) return true;
    files.createDirectory(folder);
    made.push({ noun: "folder", identity: folder, why: null });
    return true;
  };
  const needFile = (path: string, text: string): void => {
    if (!isWhole(path) || files.entry(path) !== null || !needFolder(path)) return;
    files.writeBytes(path, new TextEncoder().encode(text));
    made.push({ noun: "file", identity: path, why: null });
  };
  for (const path of named.tables) needFile(path, tableText(world, named.columns));
  for (const { path, cmdlet } of named.read)
    if (!named.written.includes(path)) needFile(path, contentFor(cmdlet) ?? plainText(world, path, cmdlet));
  const isOwn = (path: string): boolean =>
    named.folders.some((folder) => path.toLowerCase().startsWith(`${folder.toLowerCase().replace(/\\$/, "")}\\`));
  for (const path of [...named.folders, ...named.written]) if (!isOwn(path)) needFolder(path);
  return made;
}

/** A full path on a share or a drive. */
function isWhole(path: string): boolean {
  return (shareOf(path) !== null && !/[*?"<>|]/.test(path)) || /^[A-Za-z]:\\[^*?"<>|]+$/.test(path);
}

/** The share of `\\PC\Share\Folder\a.txt`. */
function shareOf(path: string): string | null {
  return /^(\\\\[\w.-]+\\[^\\]+)\\[^\\]/.exec(path)?.[1] ?? null;
}

/** A list of what the cmdlet works on or of somebody, what begins as a picture does, or a line of text. */
function plainText(world: World, path: string, cmdlet: string | null): string {
  const noun =
    cmdlet === null || /^(?:New|Enable)-/.test(cmdlet) ? undefined : nounNamed(cmdlet.slice(cmdlet.indexOf("-") + 1));
  if (noun && /\.txt$/i.test(path)) return `${objectOf(world, noun.noun)}\r\n`;
  if (/\.(jpe?g|png|gif|bmp)$/i.test(path)) return "GIF89a";
  return /\.csv$/i.test(path) ? `EmailAddress\r\n${somebody(world)}\r\n` : "Sample\r\n";
}

/** One row with a value for each column. */
function tableText(world: World, columns: ScriptFiles["columns"]): string {
  const names = columns.size === 0 ? [["Name", null] as const] : [...columns];
  const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const head = names.map(([name]) => cell(name)).join(",");
  return `${head}\r\n${names.map(([name, use]) => cell(cellText(world, name, use))).join(",")}\r\n`;
}

/** Parameters that are texts to the catalogue and take addresses. */
const addresses: ReadonlySet<string> = new Set(["UserPrincipalName", "MicrosoftOnlineServicesID", "WindowsLiveID"]);

function cellText(world: World, column: string, use: ColumnUse | null): string {
  const word = column.replace(/\W/g, "");
  if (!use) return `Sample ${column}`;
  const { cmdlet, parameter } = use;
  const at = cmdlet.indexOf("-");
  const noun = nounOfParameter(cmdlet.slice(at + 1), cmdlet.slice(0, at), parameter);
  if (noun !== null && !(cmdlet.startsWith("New-") && parameter.name === "Name")) return objectOf(world, noun);
  if (addresses.has(parameter.name) || /Address/.test(parameter.type)) return `${word}@${defaultDomain(world)}`;
  if (parameter.type === "Boolean") return "True";
  if (/Int|Unlimited|Size/.test(parameter.type)) return "1";
  return parameter.values?.[0] ?? (parameter.name === "Alias" ? `sample.${word}` : `Sample ${column}`);
}

/** The name of the first object of a noun; of mailboxes the first of a person. */
function objectOf(world: World, noun: string): string {
  if (noun === "Mailbox") return somebody(world);
  const definition = nounNamed(noun);
  return (definition && listRows(world, definition)[0]?.name) ?? "Sample";
}
