import { fromBase64Url, toBase64Url } from "../base/base64Url.ts";
import { keySizeOf, readRsaPrivateKey, signRsa, verifyRsa } from "../base/crypto/rsa.ts";
import { isJsonObject } from "../base/isJsonObject.ts";
import { readCertificate } from "../base/readCertificate.ts";
import type {
  SignAnswer,
  SignRequest,
  TokenClaims,
  TokenFault,
  TokenSigner,
  VerifyAnswer,
  VerifyRequest,
} from "./TokenSigner.ts";

/** RFC 7518, 3.3. */
const leastBits = 2048;
const tooShort = "RS256 requires key modulusLength to be 2048 bits or larger";

/** Signs in the thread of the shell, for hosts in which it cannot wait for another one. Refuses as the other signer does. */
export class SynchronousSigner implements TokenSigner {
  sign({ header, claims, privateKey }: Omit<SignRequest, "operation">): SignAnswer {
    try {
      const signed = `${base64UrlOf(header)}.${base64UrlOf(claims)}`;
      const key = readRsaPrivateKey(privateKey);
      if (keySizeOf(key) < leastBits) return { fault: "KeyUnusable", detail: tooShort };
      const signature = signRsa(key, "sha256", Buffer.from(signed));
      return { token: `${signed}.${toBase64Url(signature)}` };
    } catch (error) {
      return { fault: "KeyUnusable", detail: error instanceof Error ? error.message : String(error) };
    }
  }

  verify({ token, certificate, now, toleranceSeconds }: Omit<VerifyRequest, "operation">): VerifyAnswer {
    const refuse = (fault: TokenFault, detail: string): VerifyAnswer => ({ fault, detail });
    const { publicKey } = readCertificate(Buffer.from(certificate, "base64"));
    if (!publicKey) return refuse("KeyUnusable", "The key of the certificate is not RSA.");
    if (keySizeOf(publicKey) < leastBits) return refuse("KeyUnusable", tooShort);
    const parts = token.split(".");
    const header = parts.length === 3 ? objectOf(parts[0]) : null;
    if (header?.alg !== "RS256") return refuse("Malformed", "Invalid Compact JWS");
    const signed = Buffer.from(`${parts[0]}.${parts[1]}`);
    if (!verifyRsa(publicKey, "sha256", signed, fromBase64Url(parts[2])))
      return refuse("Signature", "signature verification failed");
    const claims = objectOf(parts[1]);
    if (!claims) return refuse("Malformed", "JWT Claims Set must be a top-level JSON object");
    const seconds = Math.floor(now / 1000);
    for (const name of ["nbf", "exp"])
      if (claims[name] !== undefined && typeof claims[name] !== "number")
        return refuse("Malformed", `"${name}" claim must be a number`);
    if (Number(claims.nbf) > seconds + toleranceSeconds)
      return refuse("NotYetValid", '"nbf" claim timestamp check failed');
    if (Number(claims.exp) <= seconds - toleranceSeconds)
      return refuse("Expired", '"exp" claim timestamp check failed');
    return { claims: claims as TokenClaims };
  }

  close(): void {}
}

function base64UrlOf(value: object): string {
  return toBase64Url(JSON.stringify(value));
}

/** The object in a part of a token; null where there is none. */
function objectOf(part: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(fromBase64Url(part).toString("utf8"));
    return isJsonObject(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
