import { expect } from "chai";
import { SynchronousSigner } from "../../src/cloud/SynchronousSigner.ts";
import type { TokenSigner } from "../../src/cloud/TokenSigner.ts";
import { findCertificate } from "../../src/world/certificate/ExchangeCertificate.ts";
import { newExchangeCertificate } from "../../src/world/certificate/newExchangeCertificate.ts";
import { closeSigner, newEstate, theSigner } from "./harness.ts";

const header = { typ: "JWT", alg: "RS256", x5t: "x" } as const;
const now = Date.UTC(2015, 7, 28, 9);
const seconds = now / 1000;

describe("the signer without a thread", () => {
  const { world } = newEstate();
  const made = (keySize: number) => {
    const { thumbprint } = newExchangeCertificate(world, { keySize, services: [] });
    const found = findCertificate(world, "SERVER", thumbprint);
    return { certificate: found?.rawData ?? "", privateKey: found?.privateKey ?? "" };
  };
  const pair = made(2048);
  const other = made(2048);
  const short = made(1024);
  const here = new SynchronousSigner();
  after(closeSigner);

  const claims = { iss: "a", nbf: seconds, exp: seconds + 60 };
  const check = (signer: TokenSigner, token: string, at: number, { certificate } = pair) =>
    signer.verify({ token, certificate, now: at, toleranceSeconds: 5 });

  it("makes the tokens that the thread makes", () => {
    const request = { header, claims, privateKey: pair.privateKey };
    expect(here.sign(request)).to.deep.equal(theSigner().sign(request));
    const refused = { ...request, privateKey: short.privateKey };
    expect(here.sign(refused)).to.deep.equal(theSigner().sign(refused));
  });

  it("takes and refuses what the thread takes and refuses", () => {
    const signed = here.sign({ header, claims, privateKey: pair.privateKey });
    const token = "token" in signed ? signed.token : "";
    const [first, second, third] = token.split(".");
    const faultOf = (answer: object) => ("fault" in answer ? answer.fault : answer);
    const cases: readonly (readonly [string, number, typeof pair?])[] = [
      [token, now],
      [token, now + 70_000],
      [token, now - 70_000],
      [token, now, other],
      [token, now, short],
      [`${first}.${third}.${third}`, now],
      [`${first}.${second}.`, now],
      [`${first}.${second}`, now],
      ["", now],
    ];
    for (const [text, at, by] of cases)
      expect(faultOf(check(here, text, at, by)), text.slice(-20)).to.deep.equal(
        faultOf(check(theSigner(), text, at, by)),
      );
  });
});
