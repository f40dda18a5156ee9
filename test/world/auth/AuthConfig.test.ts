import { expect } from "chai";
import {
  clearPreviousCertificate,
  getAuthConfig,
  isEffectiveDateClose,
  publishCertificate,
  setAuthConfigNames,
  setCurrentCertificate,
  setNextCertificate,
} from "../../../src/world/auth/AuthConfig.ts";
import { listCertificates, putCertificate } from "../../../src/world/certificate/ExchangeCertificate.ts";
import { newWorld, refusal } from "../harness.ts";

const day = 86_400_000;

describe("AuthConfig", () => {
  const thumbprints = () => listCertificates(newWorld(), "SERVER").map(({ thumbprint }) => thumbprint);
  const [stock, other] = thumbprints();

  it("begins with the stock certificate", () => {
    const { values, name } = getAuthConfig(newWorld());
    expect(name).to.equal("Auth Configuration");
    expect(values.CurrentCertificateThumbprint).to.equal(stock);
    expect(values.ServiceName).to.equal("00000002-0000-0ff1-ce00-000000000000");
  });

  it("takes another current certificate, spelled as records spell it, and says when nothing changes", () => {
    const world = newWorld();
    expect(setCurrentCertificate(world, other.toLowerCase()).row.values.CurrentCertificateThumbprint).to.equal(other);
    expect(setCurrentCertificate(world, other).changed).to.equal(false);
    expect(setAuthConfigNames(world, { realm: "fabrikam.com" }).row.values.Realm).to.equal("fabrikam.com");
  });

  it("refuses a certificate that is not there or cannot sign", () => {
    const world = newWorld();
    expect(refusal(() => setCurrentCertificate(world, "0".repeat(40))).id).to.equal("CertificateNotFound");
    const [certificate] = listCertificates(world, "SERVER");
    putCertificate(world, { ...certificate, privateKey: null });
    expect(refusal(() => setCurrentCertificate(world, stock)).data.reason).to.equal("PrivateKeyMissing");
  });

  it("rotates: next, current, previous", () => {
    const world = newWorld();
    expect(refusal(() => publishCertificate(world)).id).to.equal("NoNextCertificate");
    expect(refusal(() => setNextCertificate(world, { thumbprint: other, effectiveDate: null })).id).to.equal(
      "EffectiveDateMissing",
    );
    setNextCertificate(world, { thumbprint: other, effectiveDate: "2013-09-30T00:00:00Z" });
    expect(publishCertificate(world).row.values).to.deep.equal({
      CurrentCertificateThumbprint: other,
      PreviousCertificateThumbprint: stock,
      ServiceName: getAuthConfig(world).values.ServiceName,
    });
    expect(clearPreviousCertificate(world).row.values.PreviousCertificateThumbprint).to.equal(undefined);
  });

  it("publishes by itself at the servicelet's first look after the date", () => {
    const world = newWorld();
    const effectiveDate = new Date(world.clock.now() + 3 * day).toISOString();
    expect(isEffectiveDateClose(world, effectiveDate)).to.equal(false);
    expect(isEffectiveDateClose(world, new Date(world.clock.now() + day).toISOString())).to.equal(true);
    setNextCertificate(world, { thumbprint: other, effectiveDate });
    world.clock.sleep(3 * day);
    expect(getAuthConfig(world).values.CurrentCertificateThumbprint).to.equal(stock);
    world.clock.sleep(day / 2);
    expect(getAuthConfig(world).values.CurrentCertificateThumbprint).to.equal(other);
  });
});
