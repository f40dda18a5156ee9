import { foldCase } from "../../base/CaseInsensitiveMap.ts";
import { describeCertificate } from "../../base/describeCertificate.ts";
import { instant, instantMilliseconds } from "../../base/instant.ts";
import { collection } from "../../store/Collection.ts";
import { flag, guid, list, name, object, oneOf, type ShapeType, text, time } from "../../store/record/RecordShape.ts";
import type { World } from "../World.ts";
import { tenantError } from "./tenantMessages.ts";

export const credentialShape = object({
  keyId: guid,
  type: oneOf("Asymmetric", "Symmetric", "Password"),
  usage: oneOf("Verify", "Sign"),
  startDate: time,
  endDate: time,
  /** Base64: a certificate, a key; for a password its text. */
  value: text,
});

const servicePrincipalShape = object({
  tenantId: guid,
  objectId: guid,
  appPrincipalId: guid,
  displayName: text,
  accountEnabled: flag,
  addresses: list(text),
  servicePrincipalNames: list(name),
  trustedForDelegation: flag,
  credentials: list(credentialShape),
});

/** An application as a tenant knows it, with the keys that prove it. */
export type ServicePrincipal = ShapeType<typeof servicePrincipalShape>;
export type ServicePrincipalCredential = ShapeType<typeof credentialShape>;

/** How a service principal is named: exactly one member is given. */
export interface ServicePrincipalIdentity {
  readonly objectId?: string;
  readonly appPrincipalId?: string;
  readonly servicePrincipalName?: string;
}

export const servicePrincipals = collection("servicePrincipals", servicePrincipalShape, {
  tenant: ({ tenantId }) => tenantId,
  identity: (record) => [
    `${record.tenantId} object ${record.objectId}`,
    `${record.tenantId} app ${record.appPrincipalId}`,
    `${record.tenantId} name ${record.appPrincipalId}`,
    ...record.servicePrincipalNames.map((each) => `${record.tenantId} name ${each}`),
  ],
});

const year = 365 * 24 * 3_600_000;

export function putServicePrincipal(world: World, record: ServicePrincipal): ServicePrincipal {
  const key = `${record.tenantId}/${record.objectId}`;
  world.store.put(servicePrincipals, key, record);
  return world.store.get(servicePrincipals, key) as ServicePrincipal;
}

export function listServicePrincipals(world: World, tenantId: string): readonly ServicePrincipal[] {
  return world.store.find(servicePrincipals, "tenant", tenantId);
}

export function findServicePrincipal(
  world: World,
  tenantId: string,
  identity: ServicePrincipalIdentity,
): ServicePrincipal | null {
  const word = identity.objectId
    ? `object ${identity.objectId}`
    : identity.appPrincipalId
      ? `app ${identity.appPrincipalId}`
      : `name ${identity.servicePrincipalName ?? ""}`;
  return world.store.find(servicePrincipals, "identity", `${tenantId} ${word}`)[0] ?? null;
}

export function getServicePrincipal(
  world: World,
  tenantId: string,
  identity: ServicePrincipalIdentity,
): ServicePrincipal {
  const found = findServicePrincipal(world, tenantId, identity);
  if (!found) throw tenantError("ServicePrincipalNotFound");
  return found;
}

/** The service principals whose display name or a service principal name contains a text. */
export function searchServicePrincipals(world: World, tenantId: string, part: string): readonly ServicePrincipal[] {
  const wanted = foldCase(part);
  return listServicePrincipals(world, tenantId).filter(({ displayName, servicePrincipalNames }) =>
    [displayName, ...servicePrincipalNames].some((each) => foldCase(each).includes(wanted)),
  );
}

export interface NewCredential {
  readonly type?: ServicePrincipalCredential["type"];
  readonly usage?: ServicePrincipalCredential["usage"];
  readonly value?: string;
  readonly startDate?: string;
  readonly endDate?: string;
}

/**
 * Adds a key. Without dates it is good for a year from now; a symmetric key without a value is made here (`generated`
 * tells it, because the cmdlet prints it). That the dates of an asymmetric key lie inside its certificate's validity is
 * not checked here, as in life: the token service refuses the key later.
 */
export function addCredential(
  world: World,
  principal: ServicePrincipal,
  wanted: NewCredential,
): {
  readonly credential: ServicePrincipalCredential;
  readonly generated: string | null;
} {
  const type = wanted.type ?? "Symmetric";
  const usage = wanted.usage ?? "Verify";
  if (usage === "Sign" && type !== "Symmetric") throw tenantError("UsageInvalid");
  const generated =
    type === "Symmetric" && wanted.value === undefined
      ? Buffer.from(world.random.nextBytes(32)).toString("base64")
      : null;
  const value = wanted.value ?? generated;
  if (value === null) throw tenantError("KeyValueInvalid");
  if (type === "Asymmetric") requireCertificate(value);
  const startDate = wanted.startDate ?? instant(world.clock.now());
  const endDate = wanted.endDate ?? instant(instantMilliseconds(startDate) + year);
  if (instantMilliseconds(startDate) >= instantMilliseconds(endDate)) throw tenantError("KeyDatesInvalid");
  if (principal.credentials.some((each) => each.type === type && each.value === value))
    throw tenantError("KeyDuplicate");
  const credential = {
    keyId: world.ids.newGuid(),
    type,
    usage,
    startDate,
    endDate,
    value,
  };
  putServicePrincipal(world, {
    ...principal,
    credentials: [...principal.credentials, credential],
  });
  return { credential, generated };
}

export function removeCredentials(world: World, principal: ServicePrincipal, keyIds: readonly string[]): void {
  const wanted = new Set(keyIds.map(foldCase));
  for (const keyId of wanted)
    if (!principal.credentials.some((each) => each.keyId === keyId)) throw tenantError("KeyNotFound", { keyId });
  const credentials = principal.credentials.filter(({ keyId }) => !wanted.has(keyId));
  putServicePrincipal(world, { ...principal, credentials });
}

function requireCertificate(value: string): void {
  try {
    describeCertificate(Buffer.from(value, "base64"));
  } catch {
    throw tenantError("KeyValueInvalid");
  }
}
