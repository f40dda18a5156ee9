import { instantMilliseconds } from "../../../src/base/instant.ts";
import type { CmdletContext } from "../../../src/command/prelude.ts";
import { ambient } from "../../../src/objects/host/ambient.ts";
import { machineFacts } from "../../../src/objects/host/MachineFacts.ts";
import { typeByName } from "../../../src/objects/types/typeRegistry.ts";
import { EnumValue } from "../../../src/objects/values/EnumValue.ts";
import { PropertyBag } from "../../../src/objects/values/PropertyBag.ts";
import { X509Certificate } from "../../../src/objects/values/security/X509Certificate.ts";
import { isTrusted } from "../../../src/world/certificate/certificateTrust.ts";
import { type ReadSignature, readSignature } from "../../../src/world/certificate/signedDigest.ts";
import { worldKey } from "../../../src/world/worldKey.ts";
import { blockStyle, digestOfText, splitBlock } from "./signatureBlock.ts";

type StatusName = "Valid" | "UnknownError" | "NotSigned" | "HashMismatch";

interface Verdict {
  readonly status: StatusName;
  readonly message: string;
  readonly signer?: Uint8Array;
}

/** What Get-AuthenticodeSignature says of a text by the name, or only the extension, of its file. */
export function signatureOfText(cmdlet: CmdletContext, name: string, text: string | null): PropertyBag {
  return signatureObject(name, verdict(cmdlet, name, text));
}

/** The same of a file that could not be signed, for the reason that the system gives. */
export function failedSignature(name: string, message: string): PropertyBag {
  return signatureObject(name, { status: "UnknownError", message });
}

const unsupported = "The form specified for the subject is not one supported or known by the specified trust provider";
const untrustedRoot =
  "A certificate chain processed, but terminated in a root certificate which is not trusted by the trust provider";
const expired =
  "A required certificate is not within its validity period when verifying against the current system clock or the timestamp in the signed file";

function verdict(cmdlet: CmdletContext, name: string, text: string | null): Verdict {
  const style = blockStyle(name);
  if (!style && !/\.(exe|dll|cat|sys|ocx|msi|cab)$/i.test(name))
    return { status: "UnknownError", message: unsupported };
  const split = style && text !== null ? splitBlock(text, style) : null;
  if (split === null || split.signature === null) return notSigned(name);
  let read: ReadSignature;
  try {
    read = readSignature(split.signature);
  } catch {
    return { status: "UnknownError", message: "ASN1 bad tag value met" };
  }
  const { signer, certificates } = read;
  if (!read.isIntact || !digestOfText(split.content, read.algorithm).equals(read.value))
    return { status: "HashMismatch", message: mismatch(name), signer };
  if (!isTrusted(cmdlet.service(worldKey), machineFacts().machineName, signer, certificates))
    return { status: "UnknownError", message: untrustedRoot, signer };
  const { description } = X509Certificate.version2(signer);
  const now = ambient().now();
  if (now < instantMilliseconds(description.notBefore) || now > instantMilliseconds(description.notAfter))
    return { status: "UnknownError", message: expired, signer };
  return { status: "Valid", message: "Signature verified.", signer };
}

function notSigned(name: string): Verdict {
  const message = `The file ${name} is not digitally signed. You cannot run this script on the current system. For more information about running scripts and setting execution policy, see about_Execution_Policies at https:/go.microsoft.com/fwlink/?LinkID=135170`;
  return { status: "NotSigned", message };
}

function mismatch(name: string): string {
  return `The contents of file ${name} might have been changed by an unauthorized user or process, because the hash of the file does not match the hash stored in the digital signature. The script cannot run on the specified system. For more information, run Get-Help about_Signing.`;
}

function signatureObject(path: string, { status, message, signer }: Verdict): PropertyBag {
  const kind = signer ? "Authenticode" : "None";
  return new PropertyBag("System.Management.Automation.Signature", {
    SignerCertificate: signer ? X509Certificate.version2(signer) : null,
    Status: EnumValue.named(typeByName("System.Management.Automation.SignatureStatus"), status),
    StatusMessage: message,
    Path: path,
    SignatureType: EnumValue.named(typeByName("System.Management.Automation.SignatureType"), kind),
    IsOSBinary: false,
  });
}
