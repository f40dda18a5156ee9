import type { ProviderContext } from "../../command/Provider.ts";
import { PSError } from "../../objects/errors/PSError.ts";
import type { FileSystemLink } from "../../objects/host/FileSystem.ts";
import { toText } from "../../objects/ops/toText.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { providersOf } from "../itemCommand.ts";
import { clrError } from "../providerErrors.ts";
import type { FileSystemProvider } from "./FileSystemProvider.ts";
import { fileSystemInfo } from "./fileSystemInfo.ts";
import { fileSystemRules } from "./fileSystemRules.ts";
import { writeError } from "./newItem.ts";

type LinkType = FileSystemLink["type"];

const linkTypes = ["SymbolicLink", "Junction", "HardLink"] as const;

/** The kind of link that -ItemType begins to name; null for anything else. */
export function linkTypeOf(itemType: string | undefined): LinkType | null {
  const type = itemType?.toLowerCase() ?? "";
  return type === "" ? null : (linkTypes.find((link) => link.toLowerCase().startsWith(type)) ?? null);
}

/** A link to nothing; the path is told as it was written. */
export function noLinkTarget(path: string): PSError {
  const text = `Link '${path}' cannot be created because the target Value was not specified.`;
  const error = clrError(
    "ArgumentNull",
    "InvalidArgument",
    "System.Management.Automation.PSArgumentNullException",
    text,
  );
  error.exception.details.set("ParamName", "content");
  return error;
}

const actions: Record<LinkType, string> = {
  SymbolicLink: "Create Symbolic Link",
  Junction: "Create Junction",
  HardLink: "Create Hard Link",
};

/** New-Item of a link to what the value names. Symbolic links keep a relative target as it is written. */
export function newLink(
  provider: FileSystemProvider,
  path: string,
  type: LinkType,
  value: unknown,
  context: ProviderContext,
): void {
  const { cmdlet } = context;
  const written = toText(unwrap(value));
  if (!cmdlet.shouldProcess(`Destination: ${path}`, actions[type])) return;
  const target = targetOf(provider, path, type, written, context);
  if (target instanceof PSError) return cmdlet.error(target);
  const problem = freePath(provider, path, target, context);
  if (problem) return cmdlet.error(problem);
  try {
    if (context.force) provider.files.createDirectory(provider.parent(path));
    if (type === "HardLink") provider.files.createHardLink(path, target.full);
    else provider.files.createLink(path, type, type === "Junction" ? target.full : target.shown);
  } catch (thrown) {
    cmdlet.error(writeError("NewItemIOError", "NewItemUnauthorizedAccessError", thrown, path));
    return;
  }
  const entry = provider.files.entry(path);
  if (entry) context.write(fileSystemInfo(entry), entry.path, entry.isDirectory);
}

interface Target {
  /** As the link keeps it. */
  readonly shown: string;
  readonly full: string;
}

/** What a link leads to. */
function targetOf(
  provider: FileSystemProvider,
  path: string,
  type: LinkType,
  written: string,
  { cmdlet }: ProviderContext,
): Target | PSError {
  const isAbsolute = /^(?:[A-Za-z]:[\\/]|[\\/]{2})/.test(written);
  const { symbolicLinksAreFree, junctionsNeedAbsolutePaths, noTarget } = fileSystemRules();
  if (type === "Junction" && junctionsNeedAbsolutePaths && !isAbsolute) {
    const text = "Creating a junction requires an absolute path for the target.";
    return clrError("NotAbsolutePath", "InvalidArgument", "System.ArgumentException", text, written);
  }
  const isFree = type === "SymbolicLink" && symbolicLinksAreFree;
  const full =
    isFree && !isAbsolute
      ? provider.files.fullPath(`${provider.parent(path)}\\${written}`)
      : providersOf(cmdlet).unresolved(written).path;
  const target = { shown: written.replaceAll("/", "\\"), full };
  const entry = provider.files.entry(provider.files.finalPath(full));
  if (!entry && !isFree) return noTarget(written, full);
  if (!entry || type === "SymbolicLink") return target;
  if (type === "HardLink" && entry.isDirectory) return wrongKind("ItemNotFile", "file", full);
  if (type === "Junction" && !entry.isDirectory) return wrongKind("ItemNotDirectory", "directory", full);
  return target;
}

/** Makes room for the link where -Force says so: what stands there goes, unless it has something in it. */
function freePath(
  provider: FileSystemProvider,
  path: string,
  target: Target,
  { force }: ProviderContext,
): PSError | null {
  const existing = provider.files.entry(path);
  if (!existing) return null;
  if (!force) {
    const text = `Cannot create link because the path already exists: ${path}.`;
    return clrError("SymLinkExists", "ResourceExists", "System.IO.IOException", text, path);
  }
  if (path.toLowerCase() === target.full.toLowerCase()) {
    const text = "The target and path cannot be the same.";
    return clrError("TargetIsSameAsLink", "InvalidOperation", "System.InvalidOperationException", text, path);
  }
  if (existing.isDirectory && !provider.isLink(path) && provider.hasChildren(path)) {
    const text = `Directory ${path} cannot be removed because it is not empty.`;
    return clrError("DirectoryNotEmpty", "WriteError", "System.IO.IOException", text, path);
  }
  provider.files.delete(path, false);
  return null;
}

function wrongKind(id: string, kind: "file" | "directory", path: string): PSError {
  const text = `A ${kind} is required for the operation. The item '${path}' is not a ${kind}.`;
  return clrError(id, "InvalidOperation", "System.InvalidOperationException", text, path);
}
