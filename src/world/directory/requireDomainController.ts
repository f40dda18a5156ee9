import { domainControllers } from "../Organization.ts";
import type { World } from "../World.ts";
import { WorldError } from "../WorldError.ts";

/** The domain controller that a cmdlet is told to use must be one that the estate has. */
export function requireDomainController(world: World, wanted: string | undefined): void {
  if (wanted === undefined) return;
  const names = domainControllers(world).flatMap((each) => [each, each.split(".")[0]]);
  if (names.some((name) => name.toLowerCase() === wanted.toLowerCase())) return;
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
