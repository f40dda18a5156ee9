import { formatDateTime } from "../../text/time/formatDateTime.ts";
import { localDate } from "../../text/time/moments.ts";
import type { X509Certificate } from "../../values/security/X509Certificate.ts";
import { currentCulture } from "../../values/time/CultureInfo.ts";

/** What ToString() of a certificate gives: a heading in brackets and below it the value, for each part. */
export function certificateText(self: X509Certificate): string {
  if (self.isEmpty) return self.type.name;
  const { subject, issuer, serialNumber, notBefore, notAfter, thumbprint } = self.description;
  const date = (moment: string): string => formatDateTime(localDate(moment), "", currentCulture().name);
  const parts: readonly (readonly [string, string])[] = [
    ["Subject", subject],
    ["Issuer", issuer],
    ["Serial Number", serialNumber],
    ["Not Before", date(notBefore)],
    ["Not After", date(notAfter)],
    ["Thumbprint", thumbprint],
  ];
  return `${parts.map(([heading, value]) => `[${heading}]\r\n  ${value}\r\n`).join("\r\n")}`;
}
