import { textKind } from "./textKind.ts";

/** A status of RFC 3463: `5.7.1`, of class 2, 4 or 5. The sentence of a refusal is inferred. */
export const enhancedStatusCodeKind = textKind({
  name: "EnhancedStatusCode",
  type: "Microsoft.Exchange.Data.EnhancedStatusCode",
  fault: 'The enhanced status code "{0}" isn\'t valid.',
  read: (word) => (/^[245]\.\d{1,3}\.\d{1,3}$/.test(word) ? word : null),
});
