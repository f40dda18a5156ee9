import { describeCertificate } from "../base/describeCertificate.ts";
import type { AuthMetadata } from "../world/auth/AuthServer.ts";
import { authError } from "../world/auth/authMessages.ts";
import { NetworkError } from "./NetworkError.ts";
import type { VirtualNetwork } from "./VirtualNetwork.ts";
import { federationHost } from "./wellKnown.ts";

/** Reads the document behind an AuthMetadataUrl: JSON of a token service or XML of federation metadata. */
export function readAuthMetadata(network: VirtualNetwork, url: string): AuthMetadata {
  const body = fetchDocument(network, url);
  const invalid = (reason: string): Error => authError("MetadataInvalid", { url, reason });
  return body.trimStart().startsWith("<") ? readFederationXml(body, invalid) : readJson(body, invalid);
}

function fetchDocument(network: VirtualNetwork, url: string): string {
  try {
    return network.request({ method: "GET", url, headers: {}, body: "" }).body;
  } catch (error) {
    if (error instanceof NetworkError) throw authError("MetadataUnreachable", { url, reason: error.message });
    throw error;
  }
}

interface JsonMetadata {
  readonly realm?: unknown;
  readonly serviceName?: unknown;
  readonly keys?: readonly {
    readonly keyvalue?: { readonly value?: unknown };
  }[];
  readonly endpoints?: readonly {
    readonly location?: unknown;
    readonly usage?: unknown;
  }[];
}

function readJson(body: string, invalid: (reason: string) => Error): AuthMetadata {
  const document = parse(body);
  if (!document) throw invalid("it is not JSON.");
  const { realm, serviceName, keys, endpoints } = document;
  const endpoint = (usage: string): unknown =>
    Array.isArray(endpoints) ? endpoints.find((each) => each?.usage === usage)?.location : undefined;
  const issuance = endpoint("issuance");
  const authorization = endpoint("authorization");
  if (typeof serviceName !== "string") throw invalid("it names no service.");
  if (typeof realm !== "string") throw invalid("it names no realm.");
  if (typeof issuance !== "string") throw invalid("it names no endpoint that issues tokens.");
  const values = Array.isArray(keys) ? keys.map((key) => key?.keyvalue?.value) : [];
  const certificates = values.filter((value): value is string => typeof value === "string" && isCertificate(value));
  if (certificates.length === 0) throw invalid("it holds no signing certificate.");
  return {
    issuerIdentifier: serviceName,
    realm,
    tokenIssuingEndpoint: issuance,
    authorizationEndpoint: typeof authorization === "string" ? authorization : null,
    type: "MicrosoftACS",
    certificates,
  };
}

/** The endpoints of a federation document are those of its service for every tenant (documented values). */
function readFederationXml(body: string, invalid: (reason: string) => Error): AuthMetadata {
  const issuerIdentifier = /\bentityID="([^"]+)"/.exec(body)?.[1];
  if (!issuerIdentifier) throw invalid("it names no issuer.");
  const found = [...body.matchAll(/<X509Certificate>\s*([^<\s]+)\s*<\/X509Certificate>/g)].map((match) => match[1]);
  const certificates = [...new Set(found)].filter(isCertificate);
  if (certificates.length === 0) throw invalid("it holds no signing certificate.");
  return {
    issuerIdentifier,
    realm: issuerIdentifier.replace(/\/+$/, "").split("/").pop() ?? "",
    tokenIssuingEndpoint: `https://${federationHost}/common/oauth2/token`,
    authorizationEndpoint: `https://${federationHost}/common/oauth2/authorize`,
    type: "AzureAD",
    certificates,
  };
}

function isCertificate(value: string): boolean {
  try {
    describeCertificate(Buffer.from(value, "base64"));
    return true;
  } catch {
    return false;
  }
}

function parse(body: string): JsonMetadata | null {
  try {
    const value = JSON.parse(body) as unknown;
    return typeof value === "object" && value !== null ? (value as JsonMetadata) : null;
  } catch {
    return null;
  }
}
