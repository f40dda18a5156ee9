import { Guid } from "../../../src/objects/values/Guid.ts";
import type { ServicePrincipalIdentity } from "../../../src/world/tenant/ServicePrincipal.ts";

/** The three ways in which the credential cmdlets name a service principal, one set each. */
export const principalParameters = {
  ObjectId: { type: "guid", sets: { ObjectId: { mandatory: true, pipeline: "property" } } },
  AppPrincipalId: { type: "guid", sets: { AppPrincipalId: { mandatory: true, pipeline: "property" } } },
  ServicePrincipalName: { type: "string", sets: { ServicePrincipalName: { mandatory: true, pipeline: "property" } } },
  TenantId: "guid",
} as const;

/** The identity that the bound parameters give. */
export function principalIdentity(values: {
  readonly ObjectId: unknown;
  readonly AppPrincipalId: unknown;
  readonly ServicePrincipalName: string | undefined;
}): ServicePrincipalIdentity {
  return {
    objectId: values.ObjectId instanceof Guid ? values.ObjectId.text : undefined,
    appPrincipalId: values.AppPrincipalId instanceof Guid ? values.AppPrincipalId.text : undefined,
    servicePrincipalName: values.ServicePrincipalName,
  };
}
