import type { ProviderContext } from "../../command/Provider.ts";
import { ClrException } from "../../objects/errors/PSError.ts";
import type { FileSystemLink } from "../../objects/host/FileSystem.ts";
import { toText } from "../../objects/ops/toText.ts";
import { TypedArray } from "../../objects/values/collections/TypedArray.ts";
import { Encoding } from "../../objects/values/io/Encoding.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { bytesOfText } from "../content/fileText.ts";
import { argumentError, clrError, errorOfException } from "../providerErrors.ts";
import type { FileSystemProvider } from "./FileSystemProvider.ts";
import { fileSystemInfo } from "./fileSystemInfo.ts";
import { linkTypeOf, newLink } from "./newLink.ts";

/** New-Item on a file drive. Failures are reported, not thrown, except for a type that there is not. */
export function newFileSystemItem(
  provider: FileSystemProvider,
  path: string,
  itemType: string | undefined,
  value: unknown,
  context: ProviderContext,
): void {
  const kind = kindOf(itemType);
  if (kind === "directory") newDirectory(provider, path, context);
  else if (kind === "file") newFile(provider, path, value, context);
  else if (kind !== null) newLink(provider, path, kind, value, context);
  else
    throw argumentError(
      'The type is not a known type for the file system. Only "file","directory" or "symboliclink" can be specified.',
    );
}

function kindOf(itemType: string | undefined): "file" | "directory" | FileSystemLink["type"] | null {
  const type = itemType?.toLowerCase() ?? "";
  if (type === "" || "file".startsWith(type) || "leaf".startsWith(type)) return "file";
  if ("directory".startsWith(type) || "container".startsWith(type)) return "directory";
  return linkTypeOf(itemType);
}

function newDirectory(provider: FileSystemProvider, path: string, context: ProviderContext): void {
  const existing = provider.files.entry(path);
  if (existing && !context.force) {
    context.cmdlet.error(directoryExists(path));
    return;
  }
  if (!context.cmdlet.shouldProcess(`Destination: ${path}`, "Create Directory")) return;
  if (existing && !existing.isDirectory) return;
  try {
    provider.files.createDirectory(path);
  } catch (thrown) {
    context.cmdlet.error(writeError("CreateDirectoryIOError", "CreateDirectoryUnauthorizedAccessError", thrown, path));
    return;
  }
  const entry = provider.files.entry(path);
  if (entry) context.write(fileSystemInfo(entry), entry.path, true);
}

/** The error of a folder that is there already. */
export function directoryExists(path: string): ReturnType<typeof clrError> {
  const text = `An item with the specified name ${path} already exists.`;
  return clrError("DirectoryExist", "ResourceExists", "System.IO.IOException", text, path);
}

function newFile(provider: FileSystemProvider, path: string, value: unknown, context: ProviderContext): void {
  const parent = provider.parent(path);
  const makesParent =
    context.force &&
    parent !== "" &&
    !provider.exists(parent) &&
    context.cmdlet.shouldProcess(`Destination: ${parent}`, "Create Directory");
  if (!context.cmdlet.shouldProcess(`Destination: ${path}`, "Create File")) return;
  const existing = provider.files.entry(path);
  if (existing && !context.force) {
    const text = `The file '${path}' already exists.`;
    context.cmdlet.error(clrError("NewItemIOError", "WriteError", "System.IO.IOException", text, path));
    return;
  }
  try {
    if (makesParent) provider.files.createDirectory(parent);
    const text = value === null || value === undefined ? "" : valueText(value);
    provider.files.writeBytes(path, bytesOfText(text, new Encoding("utf-8", false)));
  } catch (thrown) {
    context.cmdlet.error(writeError("NewItemIOError", "NewItemUnauthorizedAccessError", thrown, path));
    return;
  }
  const entry = provider.files.entry(path);
  if (entry) context.write(fileSystemInfo(entry), entry.path, false);
}

/** An IOException is a WriteError, a refused access PermissionDenied with an id of its own. */
export function writeError(
  id: string,
  refusedId: string,
  thrown: unknown,
  target: unknown,
): ReturnType<typeof errorOfException> {
  const isRefused =
    thrown instanceof ClrException && thrown.exception.type.name === "System.UnauthorizedAccessException";
  return errorOfException(isRefused ? refusedId : id, isRefused ? "PermissionDenied" : "WriteError", thrown, target);
}

/** .NET's ToString() of the value: a collection shows its type. */
function valueText(value: unknown): string {
  const plain = unwrap(value);
  if (Array.isArray(plain)) return "System.Object[]";
  if (plain instanceof TypedArray) return `${plain.elementType.name}[]`;
  return toText(value);
}
