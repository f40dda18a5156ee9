import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { errors, importPKCS8, importX509, jwtVerify, SignJWT } from "jose";
import type { SignAnswer, SignRequest, TokenClaims, TokenFault, VerifyAnswer, VerifyRequest } from "./TokenSigner.ts";

/**
 * The thread in which tokens are signed and verified. jose only works asynchronously; the thread of the shell sends a
 * request, sleeps on the signal, and finds the answer in the port when it is woken.
 */
const { signal } = workerData as { readonly signal: Int32Array };

parentPort?.on("message", async ({ request, port }: { request: SignRequest | VerifyRequest; port: MessagePort }) => {
  port.postMessage(await (request.operation === "sign" ? sign(request) : verify(request)));
  Atomics.store(signal, 0, 1);
  Atomics.notify(signal, 0);
});

async function sign(request: SignRequest): Promise<SignAnswer> {
  try {
    const key = await importPKCS8(request.privateKey, "RS256");
    return {
      token: await new SignJWT({ ...request.claims }).setProtectedHeader(request.header).sign(key),
    };
  } catch (error) {
    return { fault: "KeyUnusable", detail: messageOf(error) };
  }
}

async function verify(request: VerifyRequest): Promise<VerifyAnswer> {
  try {
    const pem = `-----BEGIN CERTIFICATE-----\n${request.certificate}\n-----END CERTIFICATE-----`;
    const { payload } = await jwtVerify(request.token, await importX509(pem, "RS256"), {
      algorithms: ["RS256"],
      currentDate: new Date(request.now),
      clockTolerance: request.toleranceSeconds,
    });
    return { claims: payload as TokenClaims };
  } catch (error) {
    return { fault: faultOf(error), detail: messageOf(error) };
  }
}

function faultOf(error: unknown): TokenFault {
  if (error instanceof errors.JWTExpired) return "Expired";
  if (error instanceof errors.JWTClaimValidationFailed) return error.claim === "nbf" ? "NotYetValid" : "Malformed";
  if (error instanceof errors.JWSSignatureVerificationFailed) return "Signature";
  return error instanceof errors.JOSEError ? "Malformed" : "KeyUnusable";
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
