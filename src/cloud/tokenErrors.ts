import type { PushCause } from "../world/push/pushCauses.ts";
import { type Source, worldSentence } from "../world/WorldError.ts";
import type { HttpResponse } from "./HttpMessage.ts";
import { jsonResponse } from "./HttpMessage.ts";
import { causeHeader } from "./wellKnown.ts";

interface TokenErrorMessage {
  readonly error:
    | "invalid_client"
    | "invalid_request"
    | "invalid_resource"
    | "unauthorized_client"
    | "unsupported_grant_type";
  readonly text: string;
  readonly source: Source;
  /** Absent: the token is refused for what a server never does. */
  readonly cause?: PushCause;
}

const validating = "AADSTS70002: Error validating credentials. ";

/** What the token service answers when it gives no token. */
export const tokenErrors = {
  TenantUnknown: {
    error: "invalid_request",
    text: "AADSTS90002: Requested tenant identifier '{tenant}' is not valid.",
    source: "inferred",
    cause: "NotEnrolled",
  },
  GrantUnknown: {
    error: "unsupported_grant_type",
    text: "AADSTS70003: The grant type '{grant}' is not supported.",
    source: "inferred",
  },
  FieldMissing: {
    error: "invalid_request",
    text: "AADSTS90014: The request body must contain the following parameter: '{field}'.",
    source: "documented",
  },
  AssertionMalformed: {
    error: "invalid_client",
    text: `${validating}AADSTS50027: Invalid JWT token. {reason}`,
    source: "inferred",
  },
  ApplicationUnknown: {
    error: "unauthorized_client",
    text: "AADSTS70001: Application with identifier '{application}' was not found in the directory {tenant}.",
    source: "documented",
    cause: "ApplicationMissing",
  },
  ApplicationDisabled: {
    error: "unauthorized_client",
    text: "AADSTS7000112: Application '{application}' is disabled.",
    source: "documented",
    cause: "ApplicationDisabled",
  },
  IssuerWrong: {
    error: "invalid_client",
    text: `${validating}AADSTS50013: Assertion is not valid: the issuer '{issuer}' does not belong to the tenant {tenant}.`,
    source: "inferred",
  },
  AudienceWrong: {
    error: "invalid_client",
    text: `${validating}AADSTS50013: Assertion audience '{audience}' does not match the token service.`,
    source: "inferred",
  },
  KeyNotFound: {
    error: "invalid_client",
    text: `${validating}AADSTS50012: Client assertion contains an invalid signature. [Reason - The key was not found., Thumbprint of key used by client: '{thumbprint}', Configured keys: [{keys}]]`,
    source: "observed",
    cause: "KeyNotPublished",
  },
  KeyExpired: {
    error: "invalid_client",
    text: `${validating}AADSTS50012: Client assertion contains an invalid signature. [Reason - The key used is expired., Thumbprint of key used by client: '{thumbprint}', Found key '{found}', Configured keys: [{keys}]]`,
    source: "observed",
    cause: "CertificateExpired",
  },
  KeyNotYetValid: {
    error: "invalid_client",
    text: `${validating}AADSTS50012: Client assertion contains an invalid signature. [Reason - The key used is not yet valid., Thumbprint of key used by client: '{thumbprint}', Found key '{found}', Configured keys: [{keys}]]`,
    source: "inferred",
    cause: "KeyNotYetValid",
  },
  KeyOutsideCertificate: {
    error: "invalid_client",
    text: `${validating}AADSTS50012: Client assertion contains an invalid signature. [Reason - The dates of the key are not inside the validity of its certificate., Thumbprint of key used by client: '{thumbprint}', Found key '{found}', Configured keys: [{keys}]]`,
    source: "inferred",
    cause: "KeyDatesWrong",
  },
  SignatureWrong: {
    error: "invalid_client",
    text: `${validating}AADSTS50012: Client assertion contains an invalid signature. [Reason - The signature does not fit the key., Thumbprint of key used by client: '{thumbprint}', Configured keys: [{keys}]]`,
    source: "inferred",
    cause: "SignatureWrong",
  },
  AssertionTime: {
    error: "invalid_client",
    text: `${validating}AADSTS50012: Client assertion is not within its valid time range. Current time: {now}, assertion valid from {from}, expiry time of assertion {to}.`,
    source: "inferred",
    cause: "ClockSkew",
  },
  ResourceUnknown: {
    error: "invalid_resource",
    text: "AADSTS50001: The application named {resource} was not found in the tenant named {tenant}.",
    source: "documented",
    cause: "ResourceMissing",
  },
} as const satisfies Record<string, TokenErrorMessage>;

/** The answer of the token service; `cause` where it knows a closer one than its sentence tells. */
export function tokenErrorResponse(
  id: keyof typeof tokenErrors,
  data: Readonly<Record<string, string>> = {},
  cause?: PushCause,
): HttpResponse {
  const message: TokenErrorMessage = tokenErrors[id];
  const answer = jsonResponse(message.error === "invalid_client" ? 401 : 400, {
    error: message.error,
    error_description: worldSentence(message.text, data),
  });
  return { ...answer, headers: { ...answer.headers, [causeHeader]: cause ?? message.cause ?? "TokenRefused" } };
}
