import { defineRecipient } from "./defineRecipient.ts";
import { isOneOf } from "./directory/recipientTypes.ts";

export default defineRecipient({
  noun: "LinkedUser",
  called: "linked user",
  accepts: isOneOf("LinkedUser"),
  verbs: ["Get", "Set"],
  type: "Microsoft.Exchange.Data.Directory.Management.LinkedUser",
  properties: { CertificateSubject: { kind: "MultiValuedProperty<String>" } },
  borrows: ["User"],
  source: "inferred",
});
