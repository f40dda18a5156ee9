import { createHash, X509Certificate } from "node:crypto";
import { expect } from "chai";
import { SeededRandom } from "../../../src/base/Random.ts";
import {
  defaultSmtpCertificate,
  enableExchangeCertificate,
} from "../../../src/world/certificate/certificateServices.ts";
import {
  certificateStatus,
  type ExchangeCertificate,
  getCertificate,
  listCertificates,
  servicesLetters,
  servicesValue,
} from "../../../src/world/certificate/ExchangeCertificate.ts";
import {
  type NewExchangeCertificate,
  newExchangeCertificate,
} from "../../../src/world/certificate/newExchangeCertificate.ts";
import { generateRsaKey } from "../../../src/world/certificate/rsaKey.ts";
import { parseSubjectName } from "../../../src/world/certificate/subjectName.ts";
import {
  exportExchangeCertificate,
  importExchangeCertificate,
  removeExchangeCertificate,
} from "../../../src/world/certificate/transferCertificate.ts";
import { shellServer } from "../../../src/world/server/ExchangeServer.ts";
import type { World } from "../../../src/world/World.ts";
import { newWorld, refusal } from "../harness.ts";

const server = "SERVER";
const quick = { keySize: 1024, privateKeyExportable: true } as const;

function made(world: World, wanted: NewExchangeCertificate = {}): ExchangeCertificate {
  return newExchangeCertificate(world, { ...quick, ...wanted });
}

describe("ExchangeCertificate", () => {
  it("comes out of the box as documented", () => {
    const rows = listCertificates(newWorld(), server).map((each) => [
      each.subject,
      each.friendlyName,
      servicesLetters(each.services),
      servicesValue(each.services),
      each.rootCAType,
      each.certificateDomains.join(" "),
      each.privateKeyExportable,
      Math.round((Date.parse(each.notAfter) - Date.parse(each.notBefore)) / 86_400_000),
    ]);
    const auth = "Microsoft Exchange Server Auth Certificate";
    expect(rows).to.deep.equal([
      [`CN=${auth}`, auth, "....S..", 16, "None", "", true, 1800],
      ["CN=SERVER", "Microsoft Exchange", "IP.WS..", 27, "Registry", "SERVER server.fabrikam.com", false, 1826],
      ["CN=WMSvc-SERVER", "WMSVC", ".......", 0, "Registry", "", true, 3649],
    ]);
  });

  it("is a real certificate: 2048 bit, its thumbprint is the SHA-1 of its bytes", () => {
    const world = newWorld();
    const subjectKeyIdentifier = "0123456789abcdef0123456789abcdef";
    const certificate = newExchangeCertificate(world, {
      friendlyName: "Exchange S2S OAuth",
      domainName: ["FABRIKAM.COM"],
      services: ["Federation"],
      subjectKeyIdentifier,
    });
    const real = new X509Certificate(Buffer.from(certificate.rawData, "base64"));
    expect(real.verify(real.publicKey)).to.equal(true);
    expect(certificate.thumbprint).to.equal(createHash("sha1").update(real.raw).digest("hex").toUpperCase());
    expect(certificate).to.deep.include({
      subject: "CN=SERVER",
      issuer: "CN=SERVER",
      certificateDomains: ["SERVER", "FABRIKAM.COM"],
      services: ["Federation"],
      publicKeySize: 2048,
      keyUsages: ["DigitalSignature", "KeyEncipherment"],
      enhancedKeyUsages: [{ name: "Server Authentication", oid: "1.3.6.1.5.5.7.3.1" }],
      subjectKeyIdentifier: subjectKeyIdentifier.toUpperCase(),
      notBefore: "2013-08-28T02:20:00Z",
      notAfter: "2018-08-28T02:20:00Z",
      isSelfSigned: true,
      version: 3,
      signatureAlgorithm: "sha1RSA",
    });
    expect(certificate.serialNumber).to.match(/^[0-9A-F]{32}$/);
  });

  it("is the same for the same seed", () => {
    const [one, two, three] = ["a", "a", "b"].map((seed) => made(newWorld("fabrikam", seed)));
    expect(one.rawData).to.equal(two.rawData);
    expect(one.privateKey).to.equal(two.privateKey);
    expect(one.rawData).not.to.equal(three.rawData);
    expect(generateRsaKey(new SeededRandom(7), 1024)).to.equal(generateRsaKey(new SeededRandom(7), 1024));
  });

  it("takes its names and services from what is asked", () => {
    const world = newWorld();
    expect(made(world)).to.deep.include({
      services: ["IMAP", "POP", "SMTP"],
      certificateDomains: ["SERVER", "server.fabrikam.com"],
      friendlyName: "Microsoft Exchange",
    });
    expect(made(world, { subjectName: "CN=mail.fabrikam.com, O=Fabrikam", includeAutoDiscover: true })).to.deep.include(
      {
        services: ["SMTP"],
        subject: "CN=mail.fabrikam.com, O=Fabrikam",
        certificateDomains: ["mail.fabrikam.com", "autodiscover.fabrikam.com"],
      },
    );
    expect(refusal(() => made(world, { keySize: 1000 })).id).to.equal("KeySizeInvalid");
    expect(refusal(() => made(world, { domainName: ["a b"] })).id).to.equal("DomainInvalid");
    expect(refusal(() => made(world, { subjectName: "mail" })).id).to.equal("SubjectInvalid");
    expect(refusal(() => made(world, { friendlyName: "x".repeat(64) })).id).to.equal("FriendlyNameTooLong");
  });

  it("asks before it becomes the default SMTP certificate", () => {
    const world = newWorld();
    const before = defaultSmtpCertificate(world, shellServer(world));
    const asked: string[] = [];
    const answer = (agree: boolean) => (current: ExchangeCertificate | null, replacement: ExchangeCertificate) => {
      asked.push(`${current?.thumbprint} ${replacement.thumbprint}`);
      return agree;
    };
    const one = made(world, { services: ["SMTP"], confirmDefaultSmtp: answer(false) });
    expect(one.services).to.deep.equal(["SMTP"]);
    expect(defaultSmtpCertificate(world, shellServer(world))?.thumbprint).to.equal(before?.thumbprint);
    enableExchangeCertificate(world, server, one.thumbprint, ["SMTP"], answer(true));
    expect(defaultSmtpCertificate(world, shellServer(world))?.thumbprint).to.equal(one.thumbprint);
    expect(asked).to.deep.equal(new Array(2).fill(`${before?.thumbprint} ${one.thumbprint}`));
    made(world, { services: ["Federation"], confirmDefaultSmtp: answer(true) });
    expect(asked).to.have.length(2);
  });

  it("adds services and takes what only one certificate can serve from the other", () => {
    const world = newWorld();
    const one = made(world, { services: ["Federation"] });
    const enabled = enableExchangeCertificate(world, server, one.thumbprint.toLowerCase(), ["IIS", "POP"], () => true);
    expect(enabled.services).to.deep.equal(["POP", "IIS", "Federation"]);
    expect(listCertificates(world, server).map(({ services }) => servicesLetters(services))).to.deep.equal([
      "....S..",
      "I...S..",
      ".......",
      ".P.W.F.",
    ]);
  });

  it("goes through a file and back with its key", () => {
    const world = newWorld();
    const one = made(world, { services: ["Federation"], friendlyName: "one" });
    for (const binaryEncoded of [true, false]) {
      const file = exportExchangeCertificate(world, server, one.thumbprint, { binaryEncoded, password: "secret" });
      expect(refusal(() => importExchangeCertificate(world, server, file, { password: "secret" })).id).to.equal(
        "AlreadyExists",
      );
      removeExchangeCertificate(world, server, one.thumbprint);
      expect(refusal(() => importExchangeCertificate(world, server, file, { password: "other" })).message).to.equal(
        "A special Rpc error occurs on server SERVER: The source data cannot be imported or the wrong password was specified.",
      );
      const back = importExchangeCertificate(world, server, file, { password: "secret", privateKeyExportable: true });
      expect(back).to.deep.equal({ ...one, services: [], friendlyName: "one" });
    }
  });

  it("is exported the same for the same seed", () => {
    const files = [1, 1].map((seed) => {
      const world = newWorld("fabrikam", seed);
      return exportExchangeCertificate(world, server, made(world).thumbprint, { password: "x", binaryEncoded: true });
    });
    expect(files[0]).to.equal(files[1]);
  });

  it("cannot be exported, used or removed where that is refused", () => {
    const world = newWorld();
    const [, own] = listCertificates(world, server);
    expect(refusal(() => exportExchangeCertificate(world, server, own.thumbprint)).id).to.equal("ExportFailed");
    expect(refusal(() => removeExchangeCertificate(world, server, own.thumbprint)).id).to.equal(
      "InternalTransportCertificate",
    );
    const missing = "0".repeat(40);
    expect(refusal(() => getCertificate(world, server, missing)).message).to.equal(
      `A special Rpc error occurs on server SERVER: The certificate with thumbprint ${missing} was not found.`,
    );
    const der = made(world, { services: [] }).rawData;
    const other = importExchangeCertificate(newWorld("fabrikam", 2), server, der);
    expect(other.privateKey).to.equal(null);
    const alone = newWorld("fabrikam", 3);
    importExchangeCertificate(alone, server, der);
    const error = refusal(() => enableExchangeCertificate(alone, server, other.thumbprint, ["IIS"], () => true));
    expect(error.message).to.contain("(reason: PrivateKeyMissing).");
  });

  it("waits as a request until its certificate is imported", () => {
    const world = newWorld();
    const request = made(world, { generateRequest: true, subjectName: "CN=mail.fabrikam.com" });
    expect(certificateStatus(world, request)).to.equal("PendingRequest");
    const file = Buffer.from(exportExchangeCertificate(world, server, request.thumbprint), "base64").toString();
    expect(file).to.match(/^-----BEGIN NEW CERTIFICATE REQUEST-----\r\n/);
    const answered = importExchangeCertificate(newWorld("fabrikam", 9), server, request.rawData);
    expect(answered.privateKey).to.equal(null);
  });

  it("is out of its validity before and after", () => {
    const world = newWorld();
    const one = made(world, { services: [] });
    expect(certificateStatus(world, one)).to.equal("Valid");
    world.clock.sleep(6 * 365 * 86_400_000);
    expect(certificateStatus(world, one)).to.equal("DateInvalid");
  });

  it("has a subject in the order of Windows", () => {
    expect(parseSubjectName('CN=a, O="b, c", C=US')).to.deep.equal([
      ["C", "US"],
      ["O", "b, c"],
      ["CN", "a"],
    ]);
    expect(parseSubjectName("CN=")).to.equal(null);
    expect(parseSubjectName("XX=a")).to.equal(null);
  });
});
