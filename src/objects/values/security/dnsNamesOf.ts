import type { X509Certificate } from "./X509Certificate.ts";

/** The names of a certificate that may be those of hosts: the alternative ones, else the subject's common name. */
export function dnsNamesOf({ description }: X509Certificate): readonly string[] {
  if (description.certificateDomains.length > 0) return description.certificateDomains;
  const commonName = /(?:^|, )CN=("?)(.*?)\1(?:,|$)/.exec(description.subject)?.[2];
  return commonName === undefined ? [] : [commonName];
}
