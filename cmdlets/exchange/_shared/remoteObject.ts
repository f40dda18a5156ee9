import { ensureExtendedMembers, setOwnTypeNames } from "../../../src/objects/members/extendedMembers.ts";
import type { ClrObject } from "../../../src/objects/values/ClrObject.ts";
import { Guid } from "../../../src/objects/values/Guid.ts";
import { getOrganization, type Organization } from "../../../src/world/Organization.ts";
import { shellServer } from "../../../src/world/server/ExchangeServer.ts";
import { connectionsOf } from "../../../src/world/tenant/cloudConnections.ts";
import type { World } from "../../../src/world/World.ts";

const namesWithoutView = ["Deserialized.System.Management.Automation.PSCustomObject", "Deserialized.System.Object"];

/**
 * Adds what remoting adds to an object on its way from the server to the shell. The cloud is asked over REST, which adds
 * nothing (observed: objects of a live tenant as JSON).
 */
export function remoteObject<T extends ClrObject>(world: World, value: T, isOverRest = false): T {
  if (!isOverRest) addRemotingNotes(world, value);
  // No view is for these names: the object is a list.
  if (connectionsOf(world).some(({ hasViews }) => !hasViews)) setOwnTypeNames(value, namesWithoutView);
  return value;
}

function addRemotingNotes(world: World, value: ClrObject): void {
  const members = ensureExtendedMembers(value);
  members.setNote("PSComputerName", remoteComputerName(world));
  members.setNote("RunspaceId", new Guid(getOrganization(world).runspaceId));
  members.setNote("PSShowComputerName", false);
}

/** Of an organisation as it is now: a server keeps its name. */
const computerNames = new WeakMap<Organization, string>();

/** The server that the shell is connected to, as remoting names it. */
export function remoteComputerName(world: World): string {
  const organization = getOrganization(world);
  let name = computerNames.get(organization);
  if (name === undefined) {
    name = shellServer(world).values.Fqdn.toLowerCase();
    computerNames.set(organization, name);
  }
  return name;
}
