import { defineNoun } from "./defineNoun.ts";
import { nounError } from "./nounMessages.ts";
import { ranges } from "./ranges.ts";

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
  },
  validate({ before, after }) {
    return !after && before?.name === "Default" ? nounError("DefaultRemoteDomain") : null;
  },
  stock: () => [{ name: "Default", values: { DomainName: "*" } }],
  source: "observed",
});
