import { getAuthConfig } from "../world/auth/AuthConfig.ts";
import { type AuthServer, listAuthServers } from "../world/auth/AuthServer.ts";
import { type ExchangeCertificate, findCertificate } from "../world/certificate/ExchangeCertificate.ts";
import { PushFailure } from "../world/push/PushFailure.ts";
import { isPushCause } from "../world/push/pushCauses.ts";
import type { World } from "../world/World.ts";
import type { Cloud } from "./createCloud.ts";
import type { HttpResponse } from "./HttpMessage.ts";
import { tokenTime, unsignedToken, x5tOf } from "./webToken.ts";
import { assertionGrant, causeHeader, tokenServiceHost, tokenServiceId } from "./wellKnown.ts";

const assertionLifetimeSeconds = 300;
const callLifetimeSeconds = 8 * 3600;

/**
 * What a server does with a challenge: it picks the enabled auth server that the challenge trusts, asks it for an actor
 * token with an assertion signed by the current certificate, and wraps the actor token in a token of its own, which is
 * the result.
 */
export function getServerToken(world: World, cloud: Cloud, server: string, url: URL, challenge: HttpResponse): string {
  const authServer = trustedAuthServer(world, challenge);
  const serviceName = getAuthConfig(world).values.ServiceName;
  const tenantId = authServer.values.Realm ?? "";
  const resource = `${serviceName}/${url.hostname}@${tenantId}`;
  const assertion = signAssertion(world, cloud, server, `${serviceName}@${tenantId}`, tenantId);
  const actortoken = requestActorToken(cloud, authServer, assertion, resource);
  const now = tokenTime(world.clock.now());
  return unsignedToken({
    iss: `${serviceName}@${tenantId}`,
    aud: resource,
    nbf: now,
    exp: now + callLifetimeSeconds,
    actortoken,
  });
}

function trustedAuthServer(world: World, challenge: HttpResponse): AuthServer {
  const header = challenge.headers["www-authenticate"] ?? "";
  const issuers = (/trusted_issuers="([^"]*)"/.exec(header)?.[1] ?? "")
    .split(",")
    .map((each) => each.trim().split("@"));
  const trusted = listAuthServers(world).filter(({ values }) =>
    issuers.some(([id, realm = "*"]) => id === values.IssuerIdentifier && (realm === "*" || realm === values.Realm)),
  );
  const enabled = trusted.find(({ values }) => values.Enabled !== false);
  if (enabled) return enabled;
  if (trusted.length > 0) throw new PushFailure("AuthServerDisabled", { name: trusted[0].name });
  throw new PushFailure("AuthServerMissing", {
    issuers: issuers.map((each) => each.join("@")).join(", "),
  });
}

function signAssertion(world: World, cloud: Cloud, server: string, issuer: string, tenantId: string): string {
  const certificate = signingCertificate(world, server);
  const now = tokenTime(world.clock.now());
  const answer = cloud.signer.sign({
    header: { typ: "JWT", alg: "RS256", x5t: x5tOf(certificate.thumbprint) },
    claims: {
      aud: `${tokenServiceId}/${tokenServiceHost}@${tenantId}`,
      iss: issuer,
      nbf: now,
      exp: now + assertionLifetimeSeconds,
    },
    privateKey: certificate.privateKey ?? "",
  });
  if ("token" in answer) return answer.token;
  throw new PushFailure("CertificateUnusable", {
    thumbprint: certificate.thumbprint,
    reason: answer.detail,
  });
}

/** The current certificate of AuthConfig with its private key, on the server that signs. */
function signingCertificate(world: World, server: string): ExchangeCertificate {
  const thumbprint = getAuthConfig(world).values.CurrentCertificateThumbprint;
  if (!thumbprint) throw new PushFailure("CertificateNotConfigured", {});
  const certificate = findCertificate(world, server, thumbprint);
  if (!certificate) throw new PushFailure("CertificateMissing", { thumbprint, server });
  if (certificate.privateKey === null) throw new PushFailure("PrivateKeyMissing", { thumbprint, server });
  return certificate;
}

function requestActorToken(cloud: Cloud, authServer: AuthServer, assertion: string, resource: string): string {
  const url = authServer.values.TokenIssuingEndpoint ?? "";
  const body = new URLSearchParams({
    grant_type: assertionGrant,
    assertion,
    resource,
  }).toString();
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const response = cloud.network.send({ method: "POST", url, headers, body });
  const answer = parse(response.body);
  if (typeof answer?.access_token === "string") return answer.access_token;
  if (typeof answer?.error === "string") {
    const cause = response.headers[causeHeader];
    const data = {
      code: answer.error,
      description: String(answer.error_description),
      name: authServer.name,
      realm: authServer.values.Realm ?? "",
    };
    throw new PushFailure("TokenRequestFailed", data, isPushCause(cause) ? cause : "TokenRefused");
  }
  throw new PushFailure("TokenServiceFailed", { url, status: response.status });
}

function parse(body: string): Readonly<Record<string, unknown>> | null {
  try {
    return JSON.parse(body) as Record<string, unknown>;
  } catch {
    return null;
  }
}
