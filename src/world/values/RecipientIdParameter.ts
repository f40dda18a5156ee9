import { wordOf } from "./ScriptValue.ts";
import { isSmtpAddress } from "./SmtpAddress.ts";
import { defineKind, type ValuePlace } from "./ValueKind.ts";

/**
 * A recipient as a rule names it: stored as a GUID, it is the text of the primary SMTP address (observed in rules of
 * protection).
 */
export const recipientIdKind = defineKind<string>({
  name: "RecipientIdParameter",
  ...shown(),
  parse: (value, place) => place.reference(value),
});

/**
 * The same where a rule may name somebody outside, too: an address that no recipient has is kept as it is (documented for
 * conditions, copies and redirections of transport rules).
 */
export const recipientOrAddressKind = defineKind<string>({
  name: "RecipientIdParameterOrAddress",
  ...shown(),
  parse(value, place) {
    const word = wordOf(value) ?? "";
    try {
      return place.reference(value);
    } catch (error) {
      if (!isSmtpAddress(word)) throw error;
      return word;
    }
  },
});

/** What remoting makes of both. */
function shown() {
  return { type: "System.String", form: "text", empty: "", text: addressIn } as const;
}

function addressIn(stored: string, place: ValuePlace): string {
  const { address, text } = place.referenceTo(stored);
  return address ?? text;
}
