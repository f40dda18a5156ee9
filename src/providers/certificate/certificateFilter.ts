import { instantMilliseconds } from "../../base/instant.ts";
import { hasSwitch } from "../../command/hasSwitch.ts";
import type { ParameterTable } from "../../command/ParameterDefinition.ts";
import type { ProviderContext } from "../../command/Provider.ts";
import { ambient } from "../../objects/host/ambient.ts";
import { arrayItems } from "../../objects/ops/indexing/arrayItems.ts";
import { toText } from "../../objects/ops/toText.ts";
import { wildcardMatcher } from "../../objects/ops/wildcard.ts";
import { lazyType } from "../../objects/types/lazyType.ts";
import { typeOf } from "../../objects/types/typeOf.ts";
import { dnsNamesOf } from "../../objects/values/security/dnsNamesOf.ts";
import type { X509Certificate } from "../../objects/values/security/X509Certificate.ts";

/** The parameters by which commands on the Cert: drive choose certificates. */
export const certificateParameters = {
  CodeSigningCert: "switch",
  DocumentEncryptionCert: "switch",
  SSLServerAuthentication: "switch",
  DnsName: "string",
  Eku: "string[]",
  ExpiringInDays: "int",
} as const satisfies ParameterTable;

type CertificateTest = (certificate: X509Certificate) => boolean;

const usages = {
  CodeSigningCert: "1.3.6.1.5.5.7.3.3",
  DocumentEncryptionCert: "1.3.6.1.4.1.311.80.1",
  SSLServerAuthentication: "1.3.6.1.5.5.7.3.1",
} as const;

const day = 86_400_000;

const certificateType = lazyType("System.Security.Cryptography.X509Certificates.X509Certificate2");

/** The certificates that a command chooses; null: it chooses none, and stores are listed too. */
export function certificateFilter({ cmdlet }: ProviderContext): ((item: unknown) => boolean) | null {
  const tests: CertificateTest[] = [];
  for (const [parameter, oid] of Object.entries(usages))
    if (hasSwitch(cmdlet, parameter))
      tests.push(({ description }) => description.enhancedKeyUsages.some((usage) => usage.oid === oid));
  const name = cmdlet.raw("DnsName");
  if (name !== undefined) {
    const matches = wildcardMatcher(toText(name));
    tests.push((certificate) => dnsNamesOf(certificate).some(matches));
  }
  for (const usage of arrayItems(cmdlet.raw("Eku")) ?? []) {
    const matches = wildcardMatcher(toText(usage));
    tests.push(({ description }) => description.enhancedKeyUsages.some((one) => matches(one.name) || matches(one.oid)));
  }
  const days = cmdlet.raw("ExpiringInDays");
  if (days !== undefined)
    tests.push(({ description }) => instantMilliseconds(description.notAfter) <= ambient().now() + Number(days) * day);
  if (tests.length === 0) return null;
  return (item) => typeOf(item) === certificateType() && tests.every((test) => test(item as X509Certificate));
}
