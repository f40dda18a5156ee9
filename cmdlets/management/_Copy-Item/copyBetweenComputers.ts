import type { CmdletContext } from "../../../src/command/prelude.ts";
import type { Runspace } from "../../../src/command/services/RunspaceService.ts";
import { ClrException, type PSError } from "../../../src/objects/errors/PSError.ts";
import type { FileSystem, FileSystemEntry } from "../../../src/objects/host/FileSystem.ts";
import { toText } from "../../../src/objects/ops/toText.ts";
import { fileName } from "../../../src/objects/text/windowsPath.ts";
import { PSSessionObject } from "../../../src/objects/values/shell/PSSessionObject.ts";
import { forEachItem, type ItemSelection, providersOf, writtenPaths } from "../../../src/providers/itemCommand.ts";
import { argumentError, clrError, errorOfException, managementError } from "../../../src/providers/providerErrors.ts";

interface SessionCopy extends ItemSelection {
  readonly Destination?: string | undefined;
  readonly Recurse: boolean;
  readonly FromSession?: unknown;
  readonly ToSession?: unknown;
}

/** Copy-Item -ToSession and -FromSession: files and folders between the drives of this computer and a session's. */
export function copyBetweenComputers(cmdlet: CmdletContext, values: SessionCopy): void {
  if (values.FromSession !== undefined && values.ToSession !== undefined)
    throw argumentError("The parameters FromSession and ToSession cannot be used at the same time.");
  const session = values.ToSession ?? values.FromSession;
  if (!(session instanceof PSSessionObject)) return;
  if (session.state !== "Opened") throw notOpened(session);
  const remote = session.runspace as Runspace;
  const { Destination: destination = "." } = values;
  const own = providersOf(cmdlet).fileSystem.files;
  if (values.ToSession !== undefined) {
    const target = remotePaths(remote, unresolved, destination)[0] ?? destination;
    forEachItem(cmdlet, values, ({ provider, path }) => {
      if (provider !== providersOf(cmdlet).fileSystem)
        throw argumentError("Only items of the file system can be copied to a session.");
      copyItem(cmdlet, { from: own, to: remote.files, values }, path, target);
    });
    return;
  }
  const target = providersOf(cmdlet).filePath(destination);
  const { texts, literal } = writtenPaths(values);
  for (const text of texts) {
    const found = remotePaths(remote, literal ? literally : resolved, text);
    if (found.length === 0 && (literal || !/[*?[]/.test(text))) cmdlet.error(remotePathNotFound(text));
    for (const path of found) copyItem(cmdlet, { from: remote.files, to: own, values }, path, target);
  }
}

const unresolved = "param($path) $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($path)";
const resolved = "param($path) (Get-Item -Path $path -Force -ErrorAction Ignore).FullName";
const literally = "param($path) (Get-Item -LiteralPath $path -Force -ErrorAction Ignore).FullName";

/** What a path means where a session stands. */
function remotePaths(remote: Runspace, text: string, path: string): string[] {
  return remote.run({ text, args: [path] }).items.flatMap(({ stream, value }) => {
    return stream === "Output" && value !== null ? [toText(value)] : [];
  });
}

interface Way {
  readonly from: FileSystem;
  readonly to: FileSystem;
  readonly values: SessionCopy;
}

function copyItem(cmdlet: CmdletContext, way: Way, path: string, destination: string): void {
  const entry = way.from.entry(path);
  if (!entry) return;
  const target = way.to.entry(destination)?.isDirectory ? joined(destination, fileName(path)) : destination;
  const action = entry.isDirectory ? "Copy Directory" : "Copy File";
  if (!cmdlet.shouldProcess(`Item: ${path} Destination: ${target}`, action)) return;
  try {
    copyEntry(cmdlet, way, entry, target);
  } catch (thrown) {
    if (!(thrown instanceof ClrException)) throw thrown;
    cmdlet.error(errorOfException("CopyError", "WriteError", thrown, path));
  }
}

function copyEntry(cmdlet: CmdletContext, way: Way, entry: FileSystemEntry, target: string): void {
  cmdlet.checkStop();
  const { from, to, values } = way;
  const existing = to.entry(target);
  if (entry.isDirectory) {
    if (!existing) to.createDirectory(target);
    if (values.Recurse)
      for (const child of from.list(entry.path)) copyEntry(cmdlet, way, child, joined(target, fileName(child.path)));
    return;
  }
  const readOnly = 1;
  if (existing && values.Force && (existing.attributes & readOnly) !== 0)
    to.setAttributes(target, existing.attributes & ~readOnly);
  to.writeBytes(target, from.readBytes(entry.path));
  to.setTimes(target, { lastWriteTime: entry.lastWriteTime });
  to.setAttributes(target, entry.attributes);
}

function joined(folder: string, name: string): string {
  return `${folder.replace(/\\$/, "")}\\${name}`;
}

function notOpened({ state }: PSSessionObject): PSError {
  const text = `The session is not available for the copy because its state is ${state}.`;
  return clrError("InvalidOperation", "InvalidOperation", "System.InvalidOperationException", text);
}

function remotePathNotFound(path: string): PSError {
  const text = `Cannot find path '${path}' because it does not exist.`;
  return managementError("RemotePathNotFound", "ObjectNotFound", text, "ItemNotFoundException", path);
}
