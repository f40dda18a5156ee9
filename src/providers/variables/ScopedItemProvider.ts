import { ownEntry } from "../../base/ownEntry.ts";
import type { ProviderContext } from "../../command/Provider.ts";
import type { ScopeName } from "../../command/SessionState.ts";
import { SessionTableProvider } from "./SessionTableProvider.ts";

/** A name with the scope that may stand before it: "global:prompt". */
export interface ScopedName {
  readonly name: string;
  readonly scope: ScopeName | undefined;
}

const scopes: Readonly<Record<string, ScopeName | undefined>> = {
  global: "Global",
  local: "Local",
  script: "Script",
  private: "Private",
};

export function scopedName(path: string): ScopedName {
  const colon = path.indexOf(":");
  const scope = colon > 0 ? ownEntry(scopes, path.slice(0, colon).toLowerCase()) : undefined;
  return scope ? { name: path.slice(colon + 1), scope } : { name: path, scope: undefined };
}

/** Providers whose items live in scopes. An item of a named scope can be set, tested and read, but is not given as an item. */
export abstract class ScopedItemProvider extends SessionTableProvider {
  override item(path: string, context: ProviderContext | null): unknown {
    return scopedName(path).scope === undefined ? super.item(path, context) : undefined;
  }
}
