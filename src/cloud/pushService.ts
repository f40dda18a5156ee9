import { findTenant } from "../world/tenant/Tenant.ts";
import type { World } from "../world/World.ts";
import { checkBearer } from "./bearerCheck.ts";
import { type HttpRequest, type HttpResponse, jsonResponse, textResponse } from "./HttpMessage.ts";
import type { TokenSigner } from "./TokenSigner.ts";

/** The body of a push from on-premises (the real format is not documented). */
export interface PushBody {
  readonly organization: string;
  readonly notifications: readonly {
    readonly app: string;
    readonly recipient: string;
    readonly unseen: number;
  }[];
}

/** Takes notifications from an organisation's own servers and hands them to the devices' push services. */
export function answerPush(world: World, signer: TokenSigner, request: HttpRequest, host: string): HttpResponse {
  const caller = checkBearer(world, signer, request, host);
  if ("status" in caller) return caller;
  if (request.method !== "POST") return textResponse(405);
  const body = parseBody(request.body);
  if (!body) return textResponse(400, "The body is not a list of notifications.");
  if (findTenant(world, body.organization)?.id !== caller.tenantId) {
    const reason = `The organization '${body.organization}' is not a domain of the tenant ${caller.tenantId}.`;
    return textResponse(403, "", {
      "x-ms-diagnostics": `3000001;reason="${reason}";error_category="invalid_organization"`,
    });
  }
  return jsonResponse(200, { accepted: body.notifications.length });
}

function parseBody(text: string): PushBody | null {
  try {
    const value = JSON.parse(text) as Partial<PushBody> | null;
    return typeof value?.organization === "string" && Array.isArray(value.notifications) ? (value as PushBody) : null;
  } catch {
    return null;
  }
}
