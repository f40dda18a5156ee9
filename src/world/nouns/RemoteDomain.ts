import { ranges } from "./declaration/ranges.ts";
import { defineNoun } from "./defineNoun.ts";
import { domainError } from "./messages/domainMessages.ts";
import { taskError } from "./messages/taskMessages.ts";
import type { NounRow } from "./rows/NounRow.ts";

/** Those that messages to a domain may be in (documented). */
const characterSets: ReadonlySet<string> = new Set([
  ...["big5", "din_66003", "euc-jp", "euc-kr", "gb18030", "gb2312", "hz-gb-2312", "iso-2022-jp", "iso-2022-kr"],
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 13, 15].map((part) => `iso-8859-${part}`),
  ...["koi8-r", "koi8-u", "ks_c_5601-1987", "ns_4551-1", "sen_850200_b", "shift_jis", "utf-8", "windows-874"],
  ...[1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258].map((page) => `windows-${page}`),
]);

/** On the organisation's own servers the domain of all others takes neither forwarded mail nor replies (documented). */
const isOwn = ({ name }: Pick<NounRow, "name">): boolean => name !== "Default";

export default defineNoun({
  noun: "RemoteDomain",
  kind: "keyed",
  called: "remote domain",
  type: "Microsoft.Exchange.Data.Directory.SystemConfiguration.DomainContentConfig",
  directory: {
    containers: ["Internet Message Formats", "Global Settings"],
    objectClass: ["top", "msExchDomainContentConfig"],
    exchangeVersion: "0.1 (8.0.535.0)",
  },
  identity: ["DomainName"],
  properties: {
    ...ranges({ LineWrapSize: [0, 132], RequiredCharsetCoverage: [0, 100] }),
    DomainName: { unique: true, writable: "new" },
    // What a new domain has (documented).
    AutoForwardEnabled: { default: isOwn, cloud: true },
    AutoReplyEnabled: { default: isOwn, cloud: true },
    DeliveryReportEnabled: { default: true },
    CharacterSet: { default: "" },
    NonMimeCharacterSet: { default: "" },
    TNEFEnabled: { default: null },
  },
  validate({ before, after }) {
    if (!after) return before?.name === "Default" ? domainError("DefaultRemoteDomain") : null;
    for (const property of ["CharacterSet", "NonMimeCharacterSet"]) {
      const value = after.values[property];
      if (typeof value === "string" && value !== "" && !characterSets.has(value.toLowerCase()))
        return taskError("CharacterSetInvalid", { property, value });
    }
    return null;
  },
  stock: () => [
    {
      name: "Default",
      values: {
        DomainName: "*",
        CharacterSet: "iso-8859-1",
        NonMimeCharacterSet: "iso-8859-1",
      },
    },
  ],
  source: "observed",
});
