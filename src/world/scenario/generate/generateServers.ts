import { instant } from "../../../base/instant.ts";
import { nameGuid } from "../../../base/nameGuid.ts";
import { SeededRandom } from "../../../base/Random.ts";
import { issueCertificate } from "../../certificate/issueCertificate.ts";
import { generateRsaKey } from "../../certificate/rsaKey.ts";
import type { ScenarioServer } from "../scenarioShape.ts";

const year = 365 * 24 * 3600 * 1000;

/** A certificate with its key as scenarios have them: PEM, a text for each line. */
export interface GeneratedCertificate {
  readonly certificate: readonly string[];
  readonly privateKey: readonly string[];
  readonly der: Buffer;
}

/** A self-signed certificate that began a month before the start; the same names and the same seed give the same key. */
export function generateCertificate(
  seed: string,
  commonName: string,
  domains: readonly string[],
  validity: { readonly start: number; readonly years: number },
): GeneratedCertificate {
  const random = new SeededRandom(`${seed}/certificate/${commonName}/${domains.join(",")}`);
  const privateKey = generateRsaKey(random, 2048);
  const notBefore = validity.start - year / 12;
  const der = issueCertificate(
    random,
    { subject: [["CN", commonName]], domains, subjectKeyIdentifier: null, privateKey, hash: "sha256" },
    { notBefore, notAfter: notBefore + validity.years * year },
  );
  const lines = der.toString("base64").match(/.{1,64}/g) ?? [];
  return {
    certificate: ["-----BEGIN CERTIFICATE-----", ...lines, "-----END CERTIFICATE-----"],
    privateKey: privateKey.trim().split(/\r?\n/),
    der,
  };
}

export interface ServerWishes {
  readonly organization: string;
  readonly domain: string;
  readonly netBiosDomain: string;
  readonly seed: string;
  readonly version: string;
  readonly operatingSystem: string;
  readonly start: number;
  readonly authCertificate: GeneratedCertificate;
}

export function generateServer(name: string, wishes: ServerWishes): ScenarioServer {
  const { domain, seed, start, version } = wishes;
  const fqdn = `${name.toLowerCase()}.${domain}`;
  const own = generateCertificate(seed, name, [name, fqdn], { start, years: 5 });
  // The web management service makes itself one, since Windows Server 2016 by the newer hash (documented).
  const isSha2 = !version.startsWith("15.0.");
  const management = generateCertificate(seed, `WMSvc-${isSha2 ? "SHA2-" : ""}${name}`, [], { start, years: 10 });
  const booted = instant(start - 6 * 24 * 3600 * 1000);
  return {
    name,
    fqdn,
    guid: nameGuid(wishes.organization, "server", name),
    version,
    // Exchange 2013 has two roles, later versions have one (documented).
    serverRole: version.startsWith("15.0.") ? ["Mailbox", "ClientAccess"] : ["Mailbox"],
    edition: "Enterprise",
    productId: "",
    dataPath: "C:\\Program Files\\Microsoft\\Exchange Server\\V15\\Mailbox",
    remainingTrialPeriod: 0,
    operatingSystem: wishes.operatingSystem,
    booted,
    environment: environmentOf(name, domain, wishes.netBiosDomain),
    services: [],
    certificates: [
      {
        friendlyName: "Microsoft Exchange Server Auth Certificate",
        services: ["SMTP"],
        rootCAType: "None",
        privateKeyExportable: true,
        certificate: wishes.authCertificate.certificate,
        privateKey: wishes.authCertificate.privateKey,
      },
      {
        friendlyName: "Microsoft Exchange",
        services: ["IMAP", "POP", "IIS", "SMTP"],
        rootCAType: "Registry",
        privateKeyExportable: false,
        defaultSmtp: true,
        certificate: own.certificate,
        privateKey: own.privateKey,
      },
      {
        friendlyName: isSha2 ? "WMSVC-SHA2" : "WMSVC",
        services: [],
        rootCAType: "Registry",
        privateKeyExportable: true,
        certificate: management.certificate,
        privateKey: management.privateKey,
      },
    ],
  };
}

/** What scripts on an Exchange server read of its environment. */
function environmentOf(name: string, domain: string, netBios: string): ScenarioServer["environment"] {
  const profile = "C:\\Users\\Administrator";
  const values: Readonly<Record<string, string>> = {
    ALLUSERSPROFILE: "C:\\ProgramData",
    APPDATA: `${profile}\\AppData\\Roaming`,
    COMPUTERNAME: name,
    ComSpec: "C:\\Windows\\system32\\cmd.exe",
    ExchangeInstallPath: "C:\\Program Files\\Microsoft\\Exchange Server\\V15\\",
    HOMEDRIVE: "C:",
    HOMEPATH: "\\Users\\Administrator",
    LOCALAPPDATA: `${profile}\\AppData\\Local`,
    LOGONSERVER: "\\\\DC01",
    NUMBER_OF_PROCESSORS: "8",
    OS: "Windows_NT",
    Path: "C:\\Windows\\system32;C:\\Windows;C:\\Windows\\System32\\Wbem;C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\;C:\\Program Files\\Microsoft\\Exchange Server\\V15\\bin",
    PATHEXT: ".COM;.EXE;.BAT;.CMD;.VBS;.VBE;.JS;.JSE;.WSF;.WSH;.MSC;.CPL",
    PROCESSOR_ARCHITECTURE: "AMD64",
    ProgramData: "C:\\ProgramData",
    ProgramFiles: "C:\\Program Files",
    "ProgramFiles(x86)": "C:\\Program Files (x86)",
    PUBLIC: "C:\\Users\\Public",
    SESSIONNAME: "Console",
    SystemDrive: "C:",
    SystemRoot: "C:\\Windows",
    TEMP: `${profile}\\AppData\\Local\\Temp`,
    TMP: `${profile}\\AppData\\Local\\Temp`,
    USERDNSDOMAIN: domain.toUpperCase(),
    USERDOMAIN: netBios,
    USERNAME: "Administrator",
    USERPROFILE: profile,
    windir: "C:\\Windows",
  };
  return Object.entries(values).map(([key, value]) => ({ name: key, value }));
}
