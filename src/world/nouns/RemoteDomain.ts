import { WorldError } from "../WorldError.ts";
import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "RemoteDomain",
  kind: "keyed",
  called: "remote domain",
  directory: {
    containers: ["Internet Message Formats", "Global Settings"],
    objectClass: ["top", "msExchDomainContentConfig"],
    exchangeVersion: "0.1 (8.0.535.0)",
  },
  identity: ["DomainName"],
  properties: { DomainName: { unique: true, writable: "new" } },
  validate({ before, after }) {
    if (after || before?.name !== "Default") return null;
    const text = "The default remote domain can't be removed.";
    const message = {
      text,
      exception: "InvalidOperationException",
      category: "InvalidOperation",
      source: "inferred",
    } as const;
    return new WorldError("DefaultRemoteDomain", message, {});
  },
  stock: () => [{ name: "Default", values: { DomainName: "*" } }],
  source: "observed",
});
