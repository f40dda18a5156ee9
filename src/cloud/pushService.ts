import { receiveNotification } from "../world/device/receiveNotification.ts";
import type { PushCause } from "../world/push/pushCauses.ts";
import { findTenant, hasSubscription, listTenants } from "../world/tenant/Tenant.ts";
import type { World } from "../world/World.ts";
import { checkBearer } from "./bearerCheck.ts";
import { type HttpRequest, type HttpResponse, jsonResponse, textResponse } from "./HttpMessage.ts";
import type { TokenSigner } from "./TokenSigner.ts";
import { causeHeader } from "./wellKnown.ts";

/** The body of a push from on-premises (the real format is not documented). */
export interface PushBody {
  readonly organization: string;
  readonly notifications: readonly {
    readonly app: string;
    /** The name of a device, of a probe anything. */
    readonly recipient: string;
    readonly unseen: number;
  }[];
}

/** The app of the devices; notifications of other apps are taken and reach nobody. */
export const deviceApp = "OwaMobile";

/** Takes notifications from an organisation's own servers and hands them to the devices' push services. */
export function answerPush(world: World, signer: TokenSigner, request: HttpRequest, host: string): HttpResponse {
  const caller = checkBearer(world, signer, request, host);
  if ("status" in caller) return caller;
  if (request.method !== "POST") return textResponse(405);
  const body = parseBody(request.body);
  if (!body) return textResponse(400, "The body is not a list of notifications.");
  const tenant = findTenant(world, body.organization);
  if (tenant?.id !== caller.tenantId) {
    const reason = `The organization '${body.organization}' is not a domain of the tenant ${caller.tenantId}.`;
    const isUnverified = isListed(world, caller.tenantId, body.organization);
    return refuse("3000001", reason, "invalid_organization", isUnverified ? "DomainNotVerified" : "TenantDomainWrong");
  }
  if (!hasSubscription(tenant)) {
    const reason = `The tenant ${caller.tenantId} has no active subscription.`;
    return refuse("3000002", reason, "invalid_subscription", "SubscriptionMissing");
  }
  for (const { app, recipient, unseen } of body.notifications)
    if (app === deviceApp) receiveNotification(world, recipient, unseen);
  return jsonResponse(200, { accepted: body.notifications.length });
}

function refuse(code: string, reason: string, category: string, cause: PushCause): HttpResponse {
  return textResponse(403, "", {
    "x-ms-diagnostics": `${code};reason="${reason}";error_category="${category}"`,
    [causeHeader]: cause,
  });
}

/** Whether a tenant has a domain that nobody proved to own. */
function isListed(world: World, tenantId: string, domain: string): boolean {
  const wanted = domain.toLowerCase();
  return listTenants(world).some(
    ({ id, domains }) => id === tenantId && domains.some(({ name }) => name.toLowerCase() === wanted),
  );
}

function parseBody(text: string): PushBody | null {
  try {
    const value = JSON.parse(text) as Partial<PushBody> | null;
    return typeof value?.organization === "string" && Array.isArray(value.notifications) ? (value as PushBody) : null;
  } catch {
    return null;
  }
}
