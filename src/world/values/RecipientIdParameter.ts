import { defineKind, type ValuePlace } from "./ValueKind.ts";

/**
 * A recipient as a rule names it: stored as a GUID, it is the text of the primary SMTP address (observed in rules of
 * protection).
 */
export const recipientIdKind = defineKind<string>({
  name: "RecipientIdParameter",
  // What remoting makes of it.
  type: "System.String",
  form: "text",
  empty: "",
  parse: (value, place) => place.reference(value),
  text: addressIn,
});

function addressIn(stored: string, place: ValuePlace): string {
  const { address, text } = place.referenceTo(stored);
  return address ?? text;
}
