/** The claims of a token. */
export type TokenClaims = Readonly<Record<string, string | number>>;

export interface SignRequest {
  readonly operation: "sign";
  readonly header: {
    readonly typ: "JWT";
    readonly alg: "RS256";
    readonly x5t: string;
    readonly kid?: string;
  };
  readonly claims: TokenClaims;
  /** PKCS#8 PEM. */
  readonly privateKey: string;
}

export interface VerifyRequest {
  readonly operation: "verify";
  readonly token: string;
  /** The certificate whose key must have signed: base64 DER. */
  readonly certificate: string;
  /** The verifier's time, and how many seconds its clock may differ. */
  readonly now: number;
  readonly toleranceSeconds: number;
}

/** Why a token was refused. */
export type TokenFault = "Malformed" | "Signature" | "Expired" | "NotYetValid" | "KeyUnusable";

export type SignAnswer = { readonly token: string } | { readonly fault: TokenFault; readonly detail: string };
export type VerifyAnswer = { readonly claims: TokenClaims } | { readonly fault: TokenFault; readonly detail: string };

/** Signs and verifies JSON Web Tokens; a call returns when it is done. */
export interface TokenSigner {
  sign(request: Omit<SignRequest, "operation">): SignAnswer;
  verify(request: Omit<VerifyRequest, "operation">): VerifyAnswer;
  close(): void;
}
