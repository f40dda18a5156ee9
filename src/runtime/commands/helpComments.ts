import { argumentNull } from "../../objects/errors/argumentChecks.ts";
import { clrException } from "../../objects/errors/PSError.ts";
import { getMember } from "../../objects/members/getMember.ts";
import { toText } from "../../objects/ops/toText.ts";
import { typeNamesOf } from "../../objects/types/typeNames.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import { TypedArray } from "../../objects/values/collections/TypedArray.ts";
import { PSObject } from "../../objects/values/PSObject.ts";

/**
 * Comment-based help made of what Get-Help wrote (ProxyCommand.GetHelpComments, as recorded): parameters, examples and
 * links are told where they are an array of PSObject, and paragraphs end with a line of their own. Names of types, links
 * and code are told where they are wrapped, as those of written help are; those of help that was made of a command's
 * syntax are not.
 */
export function helpComments(help: unknown): string {
  if (help === null || help === undefined) throw argumentNull("help");
  if (!typeNamesOf(help).some((name) => name.includes("HelpInfo")))
    throw clrException(
      "System.InvalidOperationException",
      "The 'help' parameter is not recognized as a valid HelpInfo object created by the 'get-help' command.",
    );
  const type = (holder: string, item: string) => wrapped(inside(inside(help, holder, item), "type", "name"));
  return [
    section(".SYNOPSIS", text(getMember(help, "Synopsis"))),
    apart(section(".DESCRIPTION", paragraphs(getMember(help, "description")))),
    ...listed(inside(help, "parameters", "parameter"), (one) =>
      section(`.PARAMETER ${text(getMember(one, "name"))}`, described(one)),
    ),
    ...listed(inside(help, "examples", "example"), example),
    apart(section(".NOTES", paragraphs(inside(help, "alertSet", "alert")))),
    apart(section(".INPUTS", type("inputTypes", "inputType"))),
    apart(section(".OUTPUTS", type("returnValues", "returnValue"))),
    ...listed(inside(help, "relatedLinks", "navigationLink"), (one) =>
      section(".LINK", wrapped(getMember(one, "uri")) || wrapped(getMember(one, "linkText"))),
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

function wrapped(value: unknown): string {
  return value instanceof PSObject ? text(value) : "";
}

/** What a list of help makes; a single object and any other array are none. */
function listed(items: unknown, make: (item: unknown) => string): readonly string[] {
  const isList =
    items instanceof TypedArray && items.elementType === typeByName("System.Management.Automation.PSObject");
  return isList ? [...items.items].map(make) : [];
}

function paragraphs(items: unknown): string {
  return listed(items, (one) => `${text(getMember(one, "Text"))}\n`).join("");
}

function described(parameter: unknown): string {
  const description = getMember(parameter, "description");
  if (description === null || description === undefined)
    throw clrException("System.NullReferenceException", "Object reference not set to an instance of an object.");
  return listed(description, (one) => text(getMember(one, "Text"))).join("\n");
}

function example(one: unknown): string {
  const code = wrapped(getMember(one, "code"));
  if (code === "") return "";
  const prompt = listed(getMember(one, "introduction"), (part) => text(getMember(part, "Text"))).join("");
  const remarks = listed(getMember(one, "remarks"), (part) => text(getMember(part, "Text")));
  const told = remarks.length === 0 ? "" : `\n${remarks.filter((remark) => remark !== "").join("\n")}`;
  return `\n\n.EXAMPLE\n\n${prompt}${code}${told}`;
}
