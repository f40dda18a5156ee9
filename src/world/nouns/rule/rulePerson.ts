import { identityWord, itemsOf, type ScriptValue, wordOf } from "../../values/ScriptValue.ts";
import { isSmtpAddress } from "../../values/SmtpAddress.ts";
import type { World } from "../../World.ts";
import type { ParameterRule } from "../defineNoun.ts";
import { nounError } from "../messages/nounMessages.ts";
import { nounNamed } from "../nounNamed.ts";
import { findRow } from "../rows/findRow.ts";

/** People of the organisation and addresses outside, as the product writes them into a rule of a mailbox. */
export function peopleParameter(property: string): ParameterRule {
  return {
    sets: (value, { world }) => ({
      [property]: value === null ? null : itemsOf(value).map((item) => rulePerson(world, item)),
    }),
  };
}

/** `"Ann Beebe" [EX:/o=Contoso/...]`, `"x@example.org" [SMTP:x@example.org]` */
export function rulePerson(world: World, item: ScriptValue): string {
  const word = identityWord(item) ?? wordOf(item) ?? "";
  if (/^".*" \[(EX|SMTP):.+\]$/i.test(word)) return word;
  const recipients = nounNamed("Recipient");
  const row = recipients && findRow(world, recipients, word);
  const legacy = row?.values.LegacyExchangeDN;
  if (row && typeof legacy === "string") return `"${String(row.values.DisplayName ?? row.name)}" [EX:${legacy}]`;
  const address = word.replace(/^smtp:/i, "");
  if (row || isSmtpAddress(address)) return `"${word}" [SMTP:${address}]`;
  throw nounError("RecipientNotFound", { id: word });
}
