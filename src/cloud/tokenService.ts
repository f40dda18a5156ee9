import { describeCertificate } from "../base/describeCertificate.ts";
import { compareInstants, instant, instantMilliseconds } from "../base/instant.ts";
import { cloudTime, getCloudSettings } from "../world/cloud/CloudSettings.ts";
import {
  findServicePrincipal,
  type ServicePrincipal,
  type ServicePrincipalCredential,
} from "../world/tenant/ServicePrincipal.ts";
import { findTenant } from "../world/tenant/Tenant.ts";
import type { World } from "../world/World.ts";
import { formFields, type HttpRequest, type HttpResponse, jsonResponse, textResponse } from "./HttpMessage.ts";
import type { TokenSigner } from "./TokenSigner.ts";
import { tokenErrorResponse } from "./tokenErrors.ts";
import { readWebToken, thumbprintOf, tokenTime, x5tOf } from "./webToken.ts";
import { assertionGrant, clockToleranceSeconds, tokenServiceHost, tokenServiceId } from "./wellKnown.ts";

const tokenLifetimeSeconds = 86_400;

/** A registered key with what its certificate says. */
interface RegisteredKey {
  readonly credential: ServicePrincipalCredential;
  readonly thumbprint: string;
  readonly notBefore: string;
  readonly notAfter: string;
}

/** What a client asserted, as far as it was checked. */
interface Assertion {
  readonly token: string;
  readonly thumbprint: string;
  readonly principal: ServicePrincipal;
}

/** Gives an actor token for a resource of a tenant to an application that proves itself with a signed assertion. */
export function answerTokenRequest(world: World, signer: TokenSigner, request: HttpRequest, url: URL): HttpResponse {
  if (request.method !== "POST") return textResponse(400);
  const realm = decodeURIComponent(/^\/([^/]+)\/tokens\/OAuth\/2\/?$/i.exec(url.pathname)?.[1] ?? "");
  const tenant = findTenant(world, realm);
  if (!tenant) return tokenErrorResponse("TenantUnknown", { tenant: realm });
  const fields = formFields(request.body);
  const missing = ["grant_type", "assertion", "resource"].find((field) => !fields.get(field));
  if (missing) return tokenErrorResponse("FieldMissing", { field: missing });
  const grant = fields.get("grant_type") as string;
  if (grant !== assertionGrant) return tokenErrorResponse("GrantUnknown", { grant });
  const assertion = readAssertion(world, tenant.id, fields.get("assertion") as string);
  if ("status" in assertion) return assertion;
  const refused = checkKey(world, signer, assertion);
  if (refused) return refused;
  return issueToken(world, signer, tenant.id, assertion.principal, fields.get("resource") as string);
}

function readAssertion(world: World, tenantId: string, text: string): Assertion | HttpResponse {
  const token = readWebToken(text);
  if (!token)
    return tokenErrorResponse("AssertionMalformed", {
      reason: "The token has not three parts.",
    });
  const { header, claims } = token;
  if (header.alg !== "RS256" || !token.signed)
    return tokenErrorResponse("AssertionMalformed", {
      reason: `The algorithm '${header.alg}' is not accepted.`,
    });
  if (typeof header.x5t !== "string")
    return tokenErrorResponse("AssertionMalformed", {
      reason: "x5t is missing.",
    });
  const [application, realm] = String(claims.iss).split("@");
  if (realm?.toLowerCase() !== tenantId)
    return tokenErrorResponse("IssuerWrong", {
      issuer: String(claims.iss),
      tenant: tenantId,
    });
  if (String(claims.aud).toLowerCase() !== `${tokenServiceId}/${tokenServiceHost}@${tenantId}`)
    return tokenErrorResponse("AudienceWrong", {
      audience: String(claims.aud),
    });
  const principal = findServicePrincipal(world, tenantId, {
    appPrincipalId: application,
  });
  if (!principal)
    return tokenErrorResponse("ApplicationUnknown", {
      application,
      tenant: tenantId,
    });
  if (!principal.accountEnabled) return tokenErrorResponse("ApplicationDisabled", { application });
  return { token: text, thumbprint: thumbprintOf(header.x5t), principal };
}

/** Holds the assertion against the key of its thumbprint; null when everything fits. */
function checkKey(world: World, signer: TokenSigner, { token, thumbprint, principal }: Assertion): HttpResponse | null {
  const registered = registeredKeys(principal);
  const now = cloudTime(world);
  const keys = registered.map((key, index) => `Key${index}:${keyText(key)};`).join("");
  const key = registered.find((each) => each.thumbprint === thumbprint);
  if (!key)
    return tokenErrorResponse("KeyNotFound", { thumbprint, keys }, registered.length > 0 ? undefined : "KeyMissing");
  const data = { thumbprint, keys, found: keyText(key) };
  const { startDate, endDate } = key.credential;
  if (compareInstants(startDate, key.notBefore) < 0 || compareInstants(endDate, key.notAfter) > 0)
    return tokenErrorResponse("KeyOutsideCertificate", data);
  const cause = isOutOfTime(token, now) ? "ClockSkew" : undefined;
  if (now > instantMilliseconds(endDate)) return tokenErrorResponse("KeyExpired", data, cause);
  if (now + clockToleranceSeconds * 1000 < instantMilliseconds(startDate))
    return tokenErrorResponse("KeyNotYetValid", data, cause);
  const answer = signer.verify({
    token,
    certificate: key.credential.value,
    now,
    toleranceSeconds: clockToleranceSeconds,
  });
  if ("claims" in answer) return null;
  if (answer.fault === "Expired" || answer.fault === "NotYetValid") {
    const claims = readWebToken(token)?.claims;
    const time = (claim: unknown): string => instant(Number(claim) * 1000);
    return tokenErrorResponse("AssertionTime", {
      now: instant(now),
      from: time(claims?.nbf),
      to: time(claims?.exp),
    });
  }
  if (answer.fault === "Signature") return tokenErrorResponse("SignatureWrong", data);
  return tokenErrorResponse("AssertionMalformed", { reason: answer.detail });
}

/** Whether the times of an assertion, which is made for the call, lie away from now: then clocks differ. */
function isOutOfTime(token: string, now: number): boolean {
  const { nbf, exp } = readWebToken(token)?.claims ?? {};
  const tolerance = clockToleranceSeconds * 1000;
  return Number(nbf) * 1000 > now + tolerance || Number(exp) * 1000 < now - tolerance;
}

function issueToken(
  world: World,
  signer: TokenSigner,
  tenantId: string,
  client: ServicePrincipal,
  wanted: string,
): HttpResponse {
  const [resource, realm = tenantId] = wanted.split("@");
  const found =
    realm.toLowerCase() === tenantId
      ? findServicePrincipal(world, tenantId, {
          servicePrincipalName: resource,
        })
      : null;
  if (!found)
    return tokenErrorResponse("ResourceUnknown", {
      resource: wanted,
      tenant: tenantId,
    });
  const key = getCloudSettings(world).signingKeys[0];
  const x5t = x5tOf(describeCertificate(Buffer.from(key.certificate, "base64")).thumbprint);
  const now = tokenTime(cloudTime(world));
  const issuer = `${tokenServiceId}@${tenantId}`;
  const answer = signer.sign({
    header: { typ: "JWT", alg: "RS256", x5t, kid: x5t },
    claims: {
      aud: `${resource}@${tenantId}`,
      iss: issuer,
      nbf: now,
      exp: now + tokenLifetimeSeconds,
      iat: now,
      nameid: `${client.appPrincipalId}@${tenantId}`,
      identityprovider: issuer,
      oid: client.objectId,
      sub: client.objectId,
      trustedfordelegation: String(client.trustedForDelegation),
    },
    privateKey: key.privateKey,
  });
  if ("fault" in answer) return textResponse(500, answer.detail);
  return jsonResponse(200, {
    token_type: "Bearer",
    access_token: answer.token,
    expires_in: String(tokenLifetimeSeconds),
    not_before: String(now),
    expires_on: String(now + tokenLifetimeSeconds),
    resource: `${resource}@${tenantId}`,
  });
}

function registeredKeys(principal: ServicePrincipal): readonly RegisteredKey[] {
  return principal.credentials
    .filter(({ type, usage }) => type === "Asymmetric" && usage === "Verify")
    .map((credential) => {
      const { thumbprint, notBefore, notAfter } = describeCertificate(Buffer.from(credential.value, "base64"));
      return { credential, thumbprint, notBefore, notAfter };
    });
}

/** `Start=08/03/2016, End=08/03/2017, Thumbprint=C39C...` */
function keyText({ credential, thumbprint }: RegisteredKey): string {
  const date = (text: string): string => `${text.slice(5, 7)}/${text.slice(8, 10)}/${text.slice(0, 4)}`;
  return `Start=${date(credential.startDate)}, End=${date(credential.endDate)}, Thumbprint=${thumbprint}`;
}
