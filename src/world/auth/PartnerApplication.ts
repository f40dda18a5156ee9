import {
  createObject,
  type DirectoryObject,
  type DirectoryProperties,
  type DirectoryUpdate,
  getObject,
  listObjects,
  removeObject,
  updateObject,
} from "../directory/DirectoryObject.ts";
import type { World } from "../World.ts";

export type PartnerApplication = DirectoryObject<"PartnerApplication">;

export type PartnerApplicationProperties = DirectoryProperties<"PartnerApplication">;

export function listPartnerApplications(world: World): readonly PartnerApplication[] {
  return listObjects(world, "PartnerApplication");
}

/** By name, GUID, distinguished name, canonical name or application identifier. */
export function getPartnerApplication(world: World, identity: string): PartnerApplication {
  return getObject(world, "PartnerApplication", identity);
}

export type NewPartnerApplication = Partial<PartnerApplicationProperties> &
  Pick<PartnerApplicationProperties, "applicationIdentifier">;

export function newPartnerApplication(world: World, name: string, given: NewPartnerApplication): PartnerApplication {
  return createObject(world, "PartnerApplication", name, newPartnerApplicationProperties(given));
}

/** What is not given takes the defaults of the product: enabled, an organisational account, no security identifiers. */
export function newPartnerApplicationProperties(given: NewPartnerApplication): PartnerApplicationProperties {
  return {
    enabled: given.enabled ?? true,
    applicationIdentifier: given.applicationIdentifier,
    certificateStrings: given.certificateStrings ?? [],
    authMetadataUrl: given.authMetadataUrl ?? null,
    realm: given.realm ?? null,
    useAuthServer: given.useAuthServer ?? !given.authMetadataUrl,
    acceptSecurityIdentifierInformation: given.acceptSecurityIdentifierInformation ?? false,
    linkedAccount: given.linkedAccount ?? null,
    deploymentId: given.deploymentId ?? null,
    issuerIdentifier: given.issuerIdentifier ?? null,
    accountType: given.accountType ?? "OrganizationalAccount",
    appOnlyPermissions: given.appOnlyPermissions ?? null,
    actAsPermissions: given.actAsPermissions ?? null,
  };
}

export function setPartnerApplication(
  world: World,
  current: PartnerApplication,
  changes: Partial<PartnerApplicationProperties>,
  newName?: string,
): DirectoryUpdate<"PartnerApplication"> {
  return updateObject(world, current, changes, newName);
}

export function removePartnerApplication(world: World, current: PartnerApplication): void {
  removeObject(world, current);
}
