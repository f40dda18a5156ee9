import { instantMilliseconds } from "../../base/instant.ts";
import { cloudTime } from "../cloud/CloudSettings.ts";
import type { World } from "../World.ts";
import { findServicePrincipal } from "./ServicePrincipal.ts";
import { findTenant } from "./Tenant.ts";
import { tenantError } from "./tenantMessages.ts";

/** What an application proves itself with: a certificate whose private key is at hand. */
export interface ApplicationProof {
  readonly application: string;
  /** A domain of the tenant. */
  readonly organization: string;
  /** The certificate's DER. */
  readonly certificate: Uint8Array;
  readonly hasPrivateKey: boolean;
  readonly thumbprint: string;
}

/** Checks an application as the sign-in service does: its tenant, its registration there, and its key at this time. */
export function signInApplication(world: World, proof: ApplicationProof): { readonly tenantId: string } {
  const { application, organization, thumbprint } = proof;
  if (!proof.hasPrivateKey) throw tenantError("NoPrivateKey", { thumbprint });
  const tenant = findTenant(world, organization);
  if (!tenant) throw tenantError("TenantNotFound", { organization });
  const principal = findServicePrincipal(world, tenant.id, { appPrincipalId: application.toLowerCase() });
  if (!principal?.accountEnabled) throw tenantError("ApplicationNotFound", { application, organization });
  const value = Buffer.from(proof.certificate).toString("base64");
  const now = cloudTime(world);
  const isKnown = principal.credentials.some(
    (key) => key.value === value && instantMilliseconds(key.startDate) <= now && now < instantMilliseconds(key.endDate),
  );
  if (!isKnown) throw tenantError("ApplicationKeyInvalid", { application, thumbprint });
  return { tenantId: tenant.id };
}
