import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "IPBlockListEntry",
  kind: "keyed",
  called: "IP block list entry",
  verbs: ["Get", "Add", "Remove"],
  type: "Microsoft.Exchange.Data.Transport.IPBlockListEntry",
  name: (_given, { IPAddress, IPRange }) => String(IPAddress ?? IPRange ?? ""),
  source: "inferred",
});
