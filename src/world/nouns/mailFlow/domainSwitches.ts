import { cloudError } from "../messages/cloudMessages.ts";
import type { NounRow } from "../rows/NounRow.ts";

/** The switches of a domain for mail that comes in, as the domain keeps them. */
export const dnssec = { parameter: "DomainName", called: "DNSSEC of a domain", value: "DnssecEnabled" } as const;
export const dane = { parameter: "DomainName", called: "SMTP DANE of a domain", value: "DaneEnabled" } as const;
export const ipv6 = { parameter: "Domain", called: "IPv6 of a domain", value: "IPv6Enabled" } as const;

export function nameOf({ values, name }: NounRow): string {
  return String(values.DomainName ?? name);
}

/** The MX record that a domain needs with DNSSEC (its last part documented). */
export function dnssecRecord(domain: NounRow): string {
  return `${nameOf(domain).replaceAll(".", "-")}.o-v1.mx.microsoft`;
}

/** DANE stands on DNSSEC. */
export function daneRefusal(domain: NounRow, isOn: boolean) {
  return isOn && domain.values[dnssec.value] !== true ? cloudError("DnssecMissing", { domain: nameOf(domain) }) : null;
}

export function statusText(isOn: unknown): string {
  return isOn === true ? "Enabled" : "Disabled";
}
