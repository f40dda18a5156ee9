import { catalogueCmdlet } from "../../../../src/command/catalogue/catalogue.ts";
import type { CmdletContext, CmdletSteps } from "../../../../src/command/prelude.ts";
import type { PSError } from "../../../../src/objects/errors/PSError.ts";
import { objectNotFound } from "../../../../src/world/directory/objectNotFound.ts";
import type { NounDefinition } from "../../../../src/world/nouns/defineNoun.ts";
import { nounNamed } from "../../../../src/world/nouns/nounNamed.ts";
import { findRows } from "../../../../src/world/nouns/rows/findRow.ts";
import type { World } from "../../../../src/world/World.ts";
import { onServer, taskClass } from "../../_shared/exchangeError.ts";

/**
 * What a call does that comes to something that is not modelled: the product looks for the objects first that its
 * parameters name, and tells of those that are not there; `refusal` is thrown where they all are.
 */
export function unmodelledSteps(cmdlet: CmdletContext, name: string, refusal: () => PSError): CmdletSteps {
  const seek = (world: World): void => {
    for (const [parameter, value] of cmdlet.bound) {
      const definition = typeof value === "string" && isWord(value) ? nounMeant(name, parameter) : null;
      if (definition && findRows(world, definition, value as string).length === 0)
        throw definition.missing?.(world, value as string) ?? objectNotFound(world, value as string);
    }
    throw refusal();
  };
  return { process: onServer(cmdlet, taskClass("Tasks", name.replace("-", "")), seek, name) };
}

/** Neither a pattern nor nothing. */
function isWord(text: string): boolean {
  return text.trim() !== "" && !/[*?]/.test(text);
}

/** The noun of the one object that a parameter has to name; null where it may name none, or something else. */
function nounMeant(cmdlet: string, parameter: string): NounDefinition | null {
  const [verb, noun] = cmdlet.split("-");
  const known = catalogueCmdlet(cmdlet, "Exchange", "Desktop")?.parameters.find(({ name }) => name === parameter);
  if (!known || verb === "New") return null;
  const own = parameter === "Identity" ? nounNamed(noun) : null;
  // What gets another type is of its former one before.
  const [conversion] = [own?.conversions?.[verb] ?? []].flat();
  if (conversion) return nounNamed(conversion.from);
  if (own && own.kind !== "computed" && own.kind !== "singleton")
    return own.relation ? nounNamed(own.relation.owner) : own;
  const short = /^(\w+)IdParameter$/.exec(known.type)?.[1] ?? "";
  if (Object.hasOwn(places, short)) return nounNamed(places[short]);
  const isAsked = parameter === "Identity" || Object.values(known.sets).some((text) => text.startsWith("mandatory"));
  return isAsked && Object.hasOwn(recipients, short) ? nounNamed(recipients[short]) : null;
}

const places: Readonly<Record<string, string>> = {
  Server: "ExchangeServer",
  MailboxServer: "ExchangeServer",
  Database: "MailboxDatabase",
};

const recipients: Readonly<Record<string, string>> = {
  Mailbox: "Mailbox",
  GeneralMailbox: "Mailbox",
  GeneralMailboxOrMailUser: "Recipient",
  MailboxOrMailUser: "Recipient",
  Recipient: "Recipient",
  User: "User",
};
