import type { Edition } from "../../../diag/Edition.ts";
import { type Ambient, ambient } from "../../host/ambient.ts";
import { edition } from "../../host/edition.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { EnumValue } from "../../values/EnumValue.ts";

interface Settings {
  securityProtocol: EnumValue;
  defaultConnectionLimit: number;
  expect100Continue: boolean;
  useNagleAlgorithm: boolean;
  checkCertificateRevocationList: boolean;
  maxServicePointIdleTime: number;
  dnsRefreshTimeout: number;
}

/** Ssl3 and Tls for the program of Windows PowerShell, which was built for an earlier .NET Framework; else SystemDefault. */
const firstProtocols: Readonly<Record<Edition, bigint>> = { Desktop: 48n | 192n, Core: 0n };

/** Kept for each session: nothing of the emulated network depends on them. */
const kept = new WeakMap<Ambient, Settings>();

function settings(): Settings {
  const session = ambient();
  let found = kept.get(session);
  if (!found) {
    const protocol = typeByName("System.Net.SecurityProtocolType");
    found = {
      securityProtocol: EnumValue.of(protocol, firstProtocols[edition()]),
      defaultConnectionLimit: 2,
      expect100Continue: true,
      useNagleAlgorithm: true,
      checkCertificateRevocationList: false,
      maxServicePointIdleTime: 100000,
      dnsRefreshTimeout: 120000,
    };
    kept.set(session, found);
  }
  return found;
}

function field<K extends keyof Settings>(name: K) {
  return {
    get: () => settings()[name],
    set: (value: Settings[K]) => {
      settings()[name] = value;
    },
  };
}

export default defineClr({
  staticProperties: {
    SecurityProtocol: field("securityProtocol"),
    DefaultConnectionLimit: field("defaultConnectionLimit"),
    Expect100Continue: field("expect100Continue"),
    UseNagleAlgorithm: field("useNagleAlgorithm"),
    CheckCertificateRevocationList: field("checkCertificateRevocationList"),
    MaxServicePointIdleTime: field("maxServicePointIdleTime"),
    DnsRefreshTimeout: field("dnsRefreshTimeout"),
  },
});
