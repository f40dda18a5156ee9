import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "IPAllowListEntry",
  kind: "keyed",
  called: "IP allow list entry",
  verbs: ["Get", "Add", "Remove"],
  type: "Microsoft.Exchange.Data.Transport.IPAllowListEntry",
  name: (_given, { IPAddress, IPRange }) => String(IPAddress ?? IPRange ?? ""),
  source: "inferred",
});
