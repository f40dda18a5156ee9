import { textKind } from "./textKind.ts";

/** A telephone number with country code: +14255550100. */
export const e164NumberKind = textKind({
  name: "E164Number",
  type: "Microsoft.Exchange.Data.E164Number",
  fault: '"{0}" isn\'t a valid E.164 number. Use a plus sign and up to 15 digits.',
  read: (word) => (/^\+\d{1,15}$/.test(word) ? word : null),
});
