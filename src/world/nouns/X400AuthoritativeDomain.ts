import { isX400Address } from "../values/ProxyAddress.ts";
import { defineNoun } from "./defineNoun.ts";
import { domainError } from "./messages/domainMessages.ts";

export default defineNoun({
  noun: "X400AuthoritativeDomain",
  kind: "keyed",
  called: "x400 authoritative domain",
  verbs: ["Get", "New", "Remove", "Set"],
  validate({ after }) {
    const domain = String(after?.values.X400DomainName ?? "");
    return domain === "" || isX400Address(domain) ? null : domainError("X400DomainInvalid", { domain });
  },
  source: "inferred",
});
