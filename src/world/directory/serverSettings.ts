import { getOrganization } from "../Organization.ts";
import type { Json } from "../values/Json.ts";
import type { World } from "../World.ts";

type Settings = Readonly<Record<string, Json>>;

/** A session has its own, and they end with it. */
const bySession = new WeakMap<World, Settings>();

/** What the session was told of the directory servers that it uses and of the part of the directory that it sees. */
export function serverSettings(world: World): Settings {
  return bySession.get(world) ?? {};
}

export function changeServerSettings(world: World, changes: Settings): void {
  bySession.set(world, { ...serverSettings(world), ...changes });
}

/** The unit below which recipients are seen, as canonical name; null: the whole domain. */
export function recipientViewRoot(world: World): string | null {
  const { RecipientViewRoot, ViewEntireForest } = serverSettings(world);
  if (ViewEntireForest === true || typeof RecipientViewRoot !== "string") return null;
  return RecipientViewRoot.toLowerCase() === getOrganization(world).dnsDomain.toLowerCase() ? null : RecipientViewRoot;
}
