import { isDnsName, textKind } from "./textKind.ts";

/** A fully qualified domain name. The sentence of a refusal is inferred. */
export const fqdnKind = textKind({
  name: "Fqdn",
  type: "Microsoft.Exchange.Data.Fqdn",
  fault: '"{0}" isn\'t a valid fully qualified domain name.',
  read: (word) => (isDnsName(word) ? word : null),
  members: { "string Domain {get;}": (stored) => stored, "int Length {get;}": (stored) => stored.length },
});
