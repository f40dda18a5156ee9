import { type Source, type WorldData, worldSentence } from "../world/WorldError.ts";

interface OAuthMessage {
  readonly exception: string;
  readonly text: string;
  readonly source: Source;
}

const failed = "Microsoft.Exchange.Security.OAuth.OAuthTokenRequestFailedException";

/** Why a server got no token, in the sender's words where they are known. */
export const oauthMessages = {
  CertificateNotConfigured: {
    exception: failed,
    text: "Missing signing certificate. AuthConfig names no current certificate.",
    source: "observed",
  },
  CertificateMissing: {
    exception: failed,
    text: "Missing signing certificate. The certificate with thumbprint {thumbprint} is not on server {server}.",
    source: "observed",
  },
  PrivateKeyMissing: {
    exception: failed,
    text: "Missing signing certificate. The certificate with thumbprint {thumbprint} on server {server} has no private key.",
    source: "observed",
  },
  CertificateUnusable: {
    exception: failed,
    text: "The certificate with thumbprint {thumbprint} cannot sign: {reason}",
    source: "inferred",
  },
  AuthServerMissing: {
    exception: failed,
    text: "No auth server is configured for the trusted issuers: {issuers}.",
    source: "inferred",
  },
  AuthServerDisabled: {
    exception: failed,
    text: "The auth server '{name}' that the service trusts is disabled.",
    source: "inferred",
  },
  TokenRequestFailed: {
    exception: failed,
    text: "Unable to get token from Auth Server. Error code: '{code}'. Description: '{description}'.",
    source: "observed",
  },
  TokenRequestFailedElsewhere: {
    exception: failed,
    text: "Unable to get token from Auth Server. Error code: '{code}'. Description: '{description}'. The auth server '{name}' serves the realm {realm}, to which the organization '{organization}' does not belong.",
    source: "inferred",
  },
  TokenServiceFailed: {
    exception: failed,
    text: "Unable to get token from Auth Server. '{url}' answered with status {status}.",
    source: "inferred",
  },
} as const satisfies Record<string, OAuthMessage>;

export class OAuthError extends Error {
  readonly id: keyof typeof oauthMessages;
  readonly exception: string;
  readonly data: WorldData;

  constructor(id: keyof typeof oauthMessages, data: WorldData) {
    super(worldSentence(oauthMessages[id].text, data));
    this.name = "OAuthError";
    this.id = id;
    this.exception = oauthMessages[id].exception;
    this.data = data;
  }
}
