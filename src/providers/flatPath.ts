import type { ProviderService } from "./ProviderService.ts";
import { joinPaths, qualifierLength } from "./pathParts.ts";

/** A path of a provider that has names alone and no folders: what is behind the drive is one name, separators in it or not. */
export interface FlatPath {
  /** The drive as it is called, with its colon; empty where the path begins at the location or with a provider. */
  readonly drive: string;
  readonly name: string;
}

/** The path as one of a provider without folders; null where its provider has them. */
export function flatPath(service: ProviderService, path: string): FlatPath | null {
  const length = qualifierLength(path);
  const qualifier = path.slice(0, length);
  if (qualifier.endsWith("::")) {
    const provider = service.findProvider(qualifier.slice(0, -2));
    return !provider || provider.supports("navigation") ? null : { drive: "", name: withoutLead(path.slice(length)) };
  }
  const drive = length === 0 ? service.locations.drive : service.drives.find(qualifier.slice(0, -1));
  if (!drive || service.providerOf(drive.provider).supports("navigation")) return null;
  return { drive: length === 0 ? "" : `${drive.name}:`, name: withoutLead(path.slice(length)) };
}

/** A name below a path without folders stands on the drive itself; one that begins with a separator stays as it is. */
export function joinFlat({ drive }: FlatPath, child: string): string {
  if (/^[\\/]/.test(child) || drive === "") return child.replaceAll("/", "\\");
  return joinPaths(drive, child);
}

function withoutLead(text: string): string {
  return text.replace(/^[\\/]/, "");
}
