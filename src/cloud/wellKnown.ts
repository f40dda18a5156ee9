/** Application ids, hosts and protocol words that are the same for every organisation (documented). */
export const exchangeApplicationId = "00000002-0000-0ff1-ce00-000000000000";
export const tokenServiceId = "00000001-0000-0000-c000-000000000000";

export const tokenServiceHost = "accounts.accesscontrol.windows.net";
export const federationHost = "login.windows.net";
export const federationIssuer = "https://sts.windows.net";

/** The grant by which a server asks for a token with a token of its own (inferred from the server-to-server protocol). */
export const assertionGrant = "http://oauth.net/grant_type/jwt/1.0/bearer";

/** The emulator's own header: by it an answer that refuses names the cause (`PushCause`), so that nobody reads sentences. */
export const causeHeader = "x-cmdlab-cause";

/** How far clocks may differ. */
export const clockToleranceSeconds = 300;

export function tokenEndpoint(tenantId: string): string {
  return `https://${tokenServiceHost}/${tenantId}/tokens/OAuth/2`;
}
