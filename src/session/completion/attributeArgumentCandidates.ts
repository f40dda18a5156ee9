import { membersOfType } from "../../objects/types/typeData/objectMembers.ts";
import { accelerator, typeByNameOrNull } from "../../objects/types/typeRegistry.ts";
import type { Attribute } from "../../syntax/ast/definitions.ts";
import { walk } from "../../syntax/ast/walk.ts";
import { candidate } from "./Candidate.ts";
import type { Found } from "./CompletionAnswer.ts";
import type { CompletionPlace } from "./CompletionPlace.ts";

/** Names of the properties of an attribute that are not written yet; null where no such name is being written. */
export function attributeArgumentCandidates(place: CompletionPlace): Found | null {
  const { node, ancestors, text } = place;
  const argument = [node, ancestors.at(-1)].find((one) => one?.kind === "NamedAttributeArgument");
  if (argument?.kind !== "NamedAttributeArgument" || argument.extent.start > place.wordStart) return null;
  if (node !== argument && node.extent.start > argument.extent.start) return null;
  const { start } = argument.extent;
  const attribute = attributeWith(place, start);
  if (!attribute) return null;
  const { name } = attribute.typeName;
  const type =
    typeByNameOrNull(accelerator(name) ?? `${name}Attribute`) ??
    typeByNameOrNull(name) ??
    typeByNameOrNull(`System.Management.Automation.${name}Attribute`);
  if (!type) return null;
  const word = text.slice(start).toLowerCase();
  const written = new Set(
    attribute.namedArguments
      .filter(({ extent }) => extent.start !== start)
      .map(({ argumentName }) => argumentName.toLowerCase()),
  );
  const candidates = membersOfType(type)
    .filter(({ memberType, definition }) => memberType === "Property" && /set;/.test(definition))
    .filter(({ name: one }) => one.toLowerCase().startsWith(word) && !written.has(one.toLowerCase()))
    .map((one) => candidate(one.name, "Property", one.name, `${fullTypeName(one.definition)} ${one.name}`));
  return { start, candidates };
}

/** The type of a property by its whole name, where its definition begins with it. */
function fullTypeName(definition: string): string {
  const written = definition.slice(0, definition.indexOf(" "));
  return accelerator(written) ?? typeByNameOrNull(written)?.name ?? written;
}

function attributeWith({ ancestors, root }: CompletionPlace, start: number): Attribute | null {
  const around = ancestors.findLast(({ kind }) => kind === "Attribute");
  let found: Attribute | null = around?.kind === "Attribute" ? around : null;
  walk(root, (node) => {
    if (node.kind === "Attribute" && node.namedArguments.some(({ extent }) => extent.start === start)) found = node;
  });
  return found;
}
