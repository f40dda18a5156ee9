import { hasWildcards, wildcardMatcher } from "../../../src/objects/ops/wildcard.ts";
import { getOrganization } from "../../../src/world/Organization.ts";
import type { World } from "../../../src/world/World.ts";
import { WorldError } from "../../../src/world/WorldError.ts";

/**
 * The objects that a Get cmdlet's identity names: all without one, those whose name matches a pattern, else the one
 * object, which must be there.
 */
export function objectsByIdentity<T extends { readonly name: string }>(
  identity: string | undefined,
  list: () => readonly T[],
  get: (identity: string) => T,
): readonly T[] {
  if (identity === undefined) return list();
  if (!hasWildcards(identity)) return [get(identity)];
  const matches = wildcardMatcher(identity);
  return list().filter(({ name }) => matches(name));
}

/** The domain controller that a cmdlet is told to use must be the one that the estate has. */
export function requireDomainController(world: World, wanted: string | undefined): void {
  if (wanted === undefined) return;
  const { domainController } = getOrganization(world);
  const names = [domainController, domainController.split(".")[0]].map((name) => name.toLowerCase());
  if (names.includes(wanted.toLowerCase())) return;
  throw new WorldError(
    "DomainControllerUnavailable",
    {
      text: "Active Directory server {server} is not available. Please retry at a later time.",
      exception: "ADServerUnavailableException",
      category: "NotSpecified",
      source: "inferred",
    },
    { server: wanted },
  );
}
