import { argumentNull } from "../../objects/errors/argumentChecks.ts";
import { clrException } from "../../objects/errors/PSError.ts";
import { getMember } from "../../objects/members/getMember.ts";
import { itemArray } from "../../objects/ops/enumerate.ts";
import { toText } from "../../objects/ops/toText.ts";
import { typeNamesOf } from "../../objects/types/typeNames.ts";

/**
 * Comment-based help made of what Get-Help wrote (ProxyCommand.GetHelpComments, as recorded): parameters, examples and
 * links are told where there are several, and paragraphs end with a line of their own.
 */
export function helpComments(help: unknown): string {
  if (help === null || help === undefined) throw argumentNull("help");
  if (!typeNamesOf(help).some((name) => name.includes("HelpInfo")))
    throw clrException(
      "System.InvalidOperationException",
      "The 'help' parameter is not recognized as a valid HelpInfo object created by the 'get-help' command.",
    );
  const types = (holder: string, item: string) =>
    several(inside(help, holder, item), (one) => text(inside(one, "type", "name"))).join("\n");
  return [
    section(".SYNOPSIS", text(getMember(help, "Synopsis"))),
    apart(section(".DESCRIPTION", paragraphs(getMember(help, "description")))),
    ...list(inside(help, "parameters", "parameter"), (one) =>
      section(`.PARAMETER ${text(getMember(one, "name"))}`, described(one)),
    ),
    ...list(inside(help, "examples", "example"), (one) => `\n\n.EXAMPLE\n\n${example(one)}`),
    apart(section(".NOTES", paragraphs(inside(help, "alertSet", "alert")))),
    apart(section(".INPUTS", types("inputTypes", "inputType"))),
    apart(section(".OUTPUTS", types("returnValues", "returnValue"))),
    ...list(inside(help, "relatedLinks", "navigationLink"), (one) =>
      section(".LINK", text(getMember(one, "uri") ?? getMember(one, "linkText"))),
    ),
  ].join("");
}

function section(heading: string, content: string): string {
  return content === "" ? "" : `\n${heading}\n\n${content}\n`;
}

function apart(made: string): string {
  return made === "" ? "" : `\n${made}`;
}

function text(value: unknown): string {
  return value === null || value === undefined ? "" : toText(value).replaceAll("\r\n", "\n");
}

function inside(value: unknown, holder: string, name: string): unknown {
  const held = getMember(value, holder);
  return held === null || held === undefined ? null : getMember(held, name);
}

function several<T>(items: unknown, make: (item: unknown) => T): readonly T[] {
  return items === null || items === undefined ? [] : [...(itemArray(items) ?? [items])].map(make);
}

/** What stands in a list is told, a single one is not. */
function list(items: unknown, make: (item: unknown) => string): readonly string[] {
  const all = items === null || items === undefined ? null : itemArray(items);
  return all === null ? [] : [...all].map(make);
}

function paragraphs(items: unknown): string {
  return several(items, (one) => `${text(getMember(one, "Text"))}\n`).join("");
}

function described(parameter: unknown): string {
  const description = getMember(parameter, "description");
  if (description === null || description === undefined)
    throw clrException("System.NullReferenceException", "Object reference not set to an instance of an object.");
  return several(description, (one) => text(getMember(one, "Text"))).join("\n");
}

function example(one: unknown): string {
  const prompt = several(getMember(one, "introduction"), (part) => text(getMember(part, "Text"))).join("");
  const remarks = several(getMember(one, "remarks"), (part) => text(getMember(part, "Text")));
  return `${prompt}${text(getMember(one, "code"))}\n${remarks.filter((remark) => remark !== "").join("\n")}`;
}
