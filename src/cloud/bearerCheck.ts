import { describeCertificate } from "../base/describeCertificate.ts";
import { cloudTime, getCloudSettings } from "../world/cloud/CloudSettings.ts";
import type { PushCause } from "../world/push/pushCauses.ts";
import type { World } from "../world/World.ts";
import { type HttpRequest, type HttpResponse, textResponse } from "./HttpMessage.ts";
import type { TokenSigner } from "./TokenSigner.ts";
import { readWebToken, tokenTime, x5tOf } from "./webToken.ts";
import { causeHeader, clockToleranceSeconds, exchangeApplicationId, tokenServiceId } from "./wellKnown.ts";

/** The caller that a bearer token proves: an application of a tenant. */
export interface Caller {
  readonly tenantId: string;
  readonly applicationId: string;
}

interface Refusal {
  readonly code: string;
  readonly reason: string;
  readonly category: string;
  readonly cause: PushCause;
}

/** The answer to a call without a token: who may vouch for callers. */
function challenge(): HttpResponse {
  const bearer = [
    `client_id="${exchangeApplicationId}"`,
    `trusted_issuers="${tokenServiceId}@*"`,
    'token_types="app_asserted_user_v1 service_asserted_app_v1"',
    'authorization_uri="https://login.windows.net/common/oauth2/authorize"',
  ].join(", ");
  return textResponse(401, "", {
    "www-authenticate": `Bearer ${bearer},Basic Realm=""`,
  });
}

/**
 * Checks the bearer token of a call to Exchange Online: issuer, audience, realm and times of the outer token, and the
 * same with the signature of the actor token inside it. The answer is the caller, or a refusal with diagnostics.
 */
export function checkBearer(
  world: World,
  signer: TokenSigner,
  request: HttpRequest,
  host: string,
): Caller | HttpResponse {
  const text = /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? "")?.[1];
  if (!text) return challenge();
  const outer = readWebToken(text);
  if (!outer || typeof outer.claims.actortoken !== "string") return refuse(refusals.malformed);
  const actorText = outer.claims.actortoken;
  const actor = readWebToken(actorText);
  if (!actor) return refuse(refusals.malformed);
  const [applicationId, tenantId = ""] = String(outer.claims.iss).split("@");
  const audience = `${exchangeApplicationId}/${host}@${tenantId}`;
  const refused =
    checkNames(outer.claims, actor.claims, {
      applicationId,
      tenantId,
      audience,
      host,
    }) ??
    checkTimes(world, outer.claims) ??
    checkActor(world, signer, actorText, String(actor.header.x5t));
  return refused ? refuse(refused) : { tenantId, applicationId };
}

const refusals = {
  signature: {
    code: "2000000",
    reason: "The token has an invalid signature.",
    category: "invalid_signature",
    cause: "TokenRefused",
  },
  malformed: {
    code: "2000001",
    reason: "The token is malformed.",
    category: "invalid_token",
    cause: "TokenRefused",
  },
  lifetime: {
    code: "2000002",
    reason: "The token is not within its valid time range.",
    category: "invalid_lifetime",
    cause: "ClockSkew",
  },
  issuer: {
    code: "2000004",
    reason: "The issuer of the token is unknown.",
    category: "invalid_issuer",
    cause: "TokenRefused",
  },
} as const satisfies Record<string, Refusal>;

function checkNames(
  outer: Readonly<Record<string, unknown>>,
  actor: Readonly<Record<string, unknown>>,
  wanted: {
    applicationId: string;
    tenantId: string;
    audience: string;
    host: string;
  },
): Refusal | null {
  const audience: Refusal = {
    code: "2000003",
    reason: `The hostname component of the audience claim value 'https://${wanted.host}' is invalid`,
    category: "invalid_resource",
    cause: "TokenRefused",
  };
  if (outer.aud !== wanted.audience || actor.aud !== wanted.audience) return audience;
  if (actor.iss !== `${tokenServiceId}@${wanted.tenantId}`) return refusals.issuer;
  if (actor.nameid !== `${wanted.applicationId}@${wanted.tenantId}`) return refusals.issuer;
  return null;
}

function checkTimes(world: World, claims: Readonly<Record<string, unknown>>): Refusal | null {
  const now = tokenTime(cloudTime(world));
  const inside = now + clockToleranceSeconds >= Number(claims.nbf) && now - clockToleranceSeconds < Number(claims.exp);
  return inside ? null : refusals.lifetime;
}

function checkActor(world: World, signer: TokenSigner, token: string, x5t: string): Refusal | null {
  const key = getCloudSettings(world).signingKeys.find(
    ({ certificate }) => x5tOf(describeCertificate(Buffer.from(certificate, "base64")).thumbprint) === x5t,
  );
  if (!key) return refusals.signature;
  const { certificate } = key;
  const answer = signer.verify({
    token,
    certificate,
    now: cloudTime(world),
    toleranceSeconds: clockToleranceSeconds,
  });
  if ("claims" in answer) return null;
  return answer.fault === "Expired" || answer.fault === "NotYetValid" ? refusals.lifetime : refusals.signature;
}

function refuse({ code, reason, category, cause }: Refusal): HttpResponse {
  const diagnostics = `${code};reason="${reason}";error_category="${category}"`;
  return textResponse(401, "", {
    "x-ms-diagnostics": diagnostics,
    [causeHeader]: cause,
    "www-authenticate": challenge().headers["www-authenticate"],
  });
}
