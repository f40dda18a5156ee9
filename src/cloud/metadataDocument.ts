import { describeCertificate } from "../base/describeCertificate.ts";
import { type CloudSettings, getCloudSettings } from "../world/cloud/CloudSettings.ts";
import { findTenant, type Tenant } from "../world/tenant/Tenant.ts";
import type { World } from "../world/World.ts";
import { type HttpRequest, type HttpResponse, jsonResponse, textResponse } from "./HttpMessage.ts";
import { x5tOf } from "./webToken.ts";
import { federationHost, federationIssuer, tokenEndpoint, tokenServiceHost, tokenServiceId } from "./wellKnown.ts";

/**
 * path = "/metadata/json/1" with query realm | "/" realm "/metadata/json/1"
 * The realm is a verified domain or a tenant id; a trailing slash and case do not count. Null when the path is another.
 */
export function metadataRealm(url: URL): string | null {
  const match = /^(?:\/([^/]+))?\/metadata\/json\/1\/?$/i.exec(url.pathname);
  if (!match) return null;
  const query = [...url.searchParams].find(([key]) => key.toLowerCase() === "realm")?.[1];
  return decodeURIComponent(match[1] ?? query ?? "");
}

/** The metadata document of the token service for one tenant (the schema is documented, these values inferred). */
export function metadataDocument(world: World, request: HttpRequest, url: URL): HttpResponse {
  if (request.method !== "GET") return textResponse(405);
  const tenant = findTenant(world, metadataRealm(url) ?? "");
  if (!tenant)
    return jsonResponse(404, {
      error: "invalid_realm",
      error_description: "The realm is not known.",
    });
  const issuer = `${tokenServiceId}@${tenant.id}`;
  return jsonResponse(200, {
    id: `_${tenant.id}`,
    version: "1.0",
    name: tokenServiceHost,
    realm: tenant.id,
    serviceName: tokenServiceId,
    issuer,
    allowedAudiences: [issuer],
    keys: signingCertificates(getCloudSettings(world)).map(({ thumbprint, value }) => ({
      usage: "signing",
      keyinfo: { x5t: x5tOf(thumbprint) },
      keyvalue: { type: "x509Certificate", value },
    })),
    endpoints: [
      {
        location: tokenEndpoint(tenant.id),
        protocol: "OAuth2",
        usage: "issuance",
      },
      {
        location: `https://${tokenServiceHost}/${tenant.id}/metadata/json/1`,
        protocol: "OAuth2",
        usage: "metadata",
      },
    ],
  });
}

/** The federation metadata of a tenant on login.windows.net, as far as an AuthServer reads it. */
export function federationMetadata(world: World, request: HttpRequest, url: URL): HttpResponse {
  if (request.method !== "GET") return textResponse(405);
  const match = /^\/([^/]+)\/federationmetadata\/2007-06\/federationmetadata\.xml$/i.exec(url.pathname);
  const tenant = match ? findTenant(world, decodeURIComponent(match[1])) : null;
  if (!tenant) return textResponse(404);
  return {
    status: 200,
    headers: { "content-type": "application/samlmetadata+xml" },
    body: federationXml(world, tenant),
  };
}

function federationXml(world: World, tenant: Tenant): string {
  const keys = signingCertificates(getCloudSettings(world)).map(
    ({ value }) =>
      `<KeyDescriptor use="signing"><KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><X509Data><X509Certificate>${value}</X509Certificate></X509Data></KeyInfo></KeyDescriptor>`,
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<EntityDescriptor ID="_${tenant.id}" entityID="${federationIssuer}/${tenant.id}/" xmlns="urn:oasis:names:tc:SAML:2.0:metadata">`,
    '<RoleDescriptor xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="fed:SecurityTokenServiceType" protocolSupportEnumeration="http://docs.oasis-open.org/wsfed/federation/200706" xmlns:fed="http://docs.oasis-open.org/wsfed/federation/200706">',
    ...keys,
    `<fed:PassiveRequestorEndpoint><EndpointReference xmlns="http://www.w3.org/2005/08/addressing"><Address>https://${federationHost}/${tenant.id}/wsfed</Address></EndpointReference></fed:PassiveRequestorEndpoint>`,
    "</RoleDescriptor></EntityDescriptor>",
  ].join("");
}

function signingCertificates(settings: CloudSettings): readonly { thumbprint: string; value: string }[] {
  return settings.signingKeys.map(({ certificate }) => ({
    thumbprint: describeCertificate(Buffer.from(certificate, "base64")).thumbprint,
    value: certificate,
  }));
}
