import { detectPreamble, encodeText } from "../../src/base/text/textCodec.ts";
import { cloudKey } from "../../src/cloud/cloudKey.ts";
import { NetworkError } from "../../src/cloud/NetworkError.ts";
import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import type { PerEdition } from "../../src/diag/Edition.ts";
import { psError } from "../../src/objects/errors/PSError.ts";
import { notModelled } from "../../src/objects/errors/runtimeError.ts";
import { machineFacts } from "../../src/objects/host/MachineFacts.ts";
import { unwrap } from "../../src/objects/values/PSObject.ts";
import { X509Certificate } from "../../src/objects/values/security/X509Certificate.ts";
import { fileEncoding } from "../../src/providers/content/fileEncoding.ts";
import { bytesOfText } from "../../src/providers/content/fileText.ts";
import { providersOf } from "../../src/providers/itemCommand.ts";
import { argumentError } from "../../src/providers/providerErrors.ts";
import { issuersOf } from "../../src/world/certificate/certificateTrust.ts";
import { type DigestName, signDigest } from "../../src/world/certificate/signedDigest.ts";
import { worldKey } from "../../src/world/worldKey.ts";
import { privateKeyOf } from "./_shared/privateKeyOf.ts";
import { blockStyle, digestOfText, splitBlock, withBlock } from "./_shared/signatureBlock.ts";
import { failedSignature, signatureOfText } from "./_shared/signatureObject.ts";
import { forEachSignedFile } from "./_shared/signedFiles.ts";

export default defineCmdlet({
  name: "Set-AuthenticodeSignature",
  module: "Microsoft.PowerShell.Security",
  synopsis: "Signs scripts: a signature block is written at their end.",
  description:
    "The block is a real PKCS#7 signature over the script's text. A time stamp would need a server of the emulated network, which has none.",
  parameters: {
    Certificate: "System.Security.Cryptography.X509Certificates.X509Certificate2",
    IncludeChain: { type: "string", validate: [{ rule: "set", values: ["signer", "notroot", "all"] }] },
    TimestampServer: "string",
    HashAlgorithm: "string",
    Force: "switch",
    FilePath: { type: "string[]", sets: { ByPath: { mandatory: true, position: 0, pipeline: "both" } } },
    LiteralPath: "string[]",
    SourcePathOrExtension: "string[]",
    Content: "byte[]",
  },
  examples: [
    {
      title: "A certificate for other things",
      transcript:
        "PS> Set-Content C:\\a.ps1 1\nPS> try { Set-AuthenticodeSignature C:\\a.ps1 (Get-ChildItem Cert:\\LocalMachine\\My)[0] } catch { $_.Exception.Message }\nCannot sign code. The specified certificate is not suitable for code signing.\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      if (values.Content !== undefined) throw contentNotImplemented();
      const { TimestampServer: server, IncludeChain: chain = "notroot" } = values;
      const signing = {
        ...signerOf(cmdlet, values.Certificate),
        algorithm: digestNamed(values.HashAlgorithm ?? defaultDigests[cmdlet.edition]),
        chain,
      };
      if (server !== undefined && !/^http:\/\/./i.test(server))
        throw argumentError(
          "Cannot sign code. The TimeStamp server URL must be fully qualified in the form of http://<server url>.",
        );
      forEachSignedFile(cmdlet, "Set-AuthenticodeSignature", values, (path) => {
        if (!cmdlet.shouldProcess(path)) return;
        const reason = server === undefined ? null : timestampProblem(cmdlet, server);
        if (reason !== null) cmdlet.write(failedSignature(path, reason));
        else sign(cmdlet, path, signing, values.Force);
      });
    },
  }),
});

interface Signing {
  readonly certificate: Uint8Array;
  readonly privateKey: string;
  readonly algorithm: DigestName;
  readonly chain: string;
}

const codeSigning = "1.3.6.1.5.5.7.3.3";

function signerOf(cmdlet: CmdletContext, given: unknown): Pick<Signing, "certificate" | "privateKey"> {
  const certificate = unwrap(given);
  const privateKey = certificate instanceof X509Certificate ? privateKeyOf(cmdlet, certificate) : null;
  if (
    !(certificate instanceof X509Certificate) ||
    privateKey === null ||
    !certificate.description.enhancedKeyUsages.some(({ oid }) => oid === codeSigning)
  )
    throw argumentError("Cannot sign code. The specified certificate is not suitable for code signing.");
  return { certificate: certificate.bytes, privateKey };
}

function digestNamed(name: string): DigestName {
  const folded = name.toLowerCase();
  if (folded === "sha1" || folded === "sha256" || folded === "sha384" || folded === "sha512") return folded;
  throw argumentError("Cannot sign code. The hash algorithm is not supported.");
}

function sign(cmdlet: CmdletContext, path: string, signing: Signing, force: boolean): void {
  const service = providersOf(cmdlet);
  const { files } = service.fileSystem;
  const style = blockStyle(path);
  if (!style) {
    if (/\.(exe|dll|cat|sys|ocx|msi|cab)$/i.test(path)) throw notModelled("Signing a program");
    cmdlet.write(signatureOfText(cmdlet, path, null));
    return;
  }
  const { content } = splitBlock(service.readText(path), style);
  const { algorithm, certificate, privateKey } = signing;
  const others = chainOf(cmdlet, signing);
  const digest = { algorithm, value: digestOfText(content, algorithm) };
  const text = withBlock(content, signDigest({ certificate, privateKey }, others, digest), style);
  const attributes = files.entry(path)?.attributes ?? 0;
  if (force && (attributes & readOnly) !== 0) files.setAttributes(path, attributes & ~readOnly);
  files.writeBytes(path, encodedLike(files.readBytes(path), text));
  if (force) files.setAttributes(path, attributes);
  cmdlet.write(signatureOfText(cmdlet, path, text));
}

const readOnly = 1;

/** A text in the encoding that a file has. */
function encodedLike(bytes: Uint8Array, text: string): Uint8Array {
  const mark = detectPreamble(bytes);
  if (!mark) return bytesOfText(text, fileEncoding(undefined, "read"));
  return Buffer.concat([bytes.subarray(0, mark.length), encodeText(text, mark.codec)]);
}

/** The certificates that go into the block besides the signer's. */
function chainOf(cmdlet: CmdletContext, { certificate, chain }: Signing): readonly Uint8Array[] {
  if (chain.toLowerCase() === "signer") return [];
  const issuers = issuersOf(cmdlet.service(worldKey), machineFacts().machineName, certificate);
  if (chain.toLowerCase() === "all") return issuers;
  return issuers.filter((raw) => !X509Certificate.version2(raw).description.isSelfSigned);
}

/** Why no time stamp comes from a server, in the system's words. */
function timestampProblem(cmdlet: CmdletContext, url: string): string {
  try {
    cmdlet.service(cloudKey).network.send({ method: "POST", url, headers: {}, body: "" });
    return "The timestamp signature and/or certificate could not be verified or is malformed";
  } catch (problem) {
    if (!(problem instanceof NetworkError)) throw problem;
    return problem.failure === "UnknownHost"
      ? "The server name or address could not be resolved"
      : "A connection with the server could not be established";
  }
}

function contentNotImplemented() {
  return psError("NotImplemented", "NotImplemented", "The method or operation is not implemented.", {
    exception: "System.Management.Automation.PSNotImplementedException",
  });
}

const defaultDigests: PerEdition<string> = { Desktop: "SHA1", Core: "SHA256" };
