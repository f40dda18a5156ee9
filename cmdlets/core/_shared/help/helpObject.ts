import { typeText } from "../../../../src/command/syntaxText.ts";
import { setDisplayText } from "../../../../src/objects/model/displayText.ts";
import { setOwnTypeNames } from "../../../../src/objects/model/extendedMembers.ts";
import { MemberTable } from "../../../../src/objects/model/MemberTable.ts";
import { PSCustomObject } from "../../../../src/objects/model/PSObject.ts";
import { newLine } from "../../../../src/objects/text/newLine.ts";
import type { HelpExample, HelpParameter, HelpTopic } from "./HelpTopic.ts";
import { type HelpView, helpPage, parameterLines } from "./helpLayout.ts";

/** The object that Get-Help writes: its parts as properties, its page as what the screen shows. */
export function helpObject(topic: HelpTopic, view: HelpView): PSCustomObject {
  const synopsis = topic.hasText ? topic.synopsis : `${newLine()}${topic.syntax.join(newLine())}${newLine()}`;
  const made = record({
    Name: topic.command.name,
    Category: topic.category,
    Synopsis: synopsis,
    Component: topic.component,
    Role: topic.role,
    Functionality: topic.functionality,
    ModuleName: topic.module,
    details: record({ name: topic.command.name, description: [record({ Text: synopsis })] }),
    description: topic.description === "" ? null : [record({ Text: topic.description })],
    Syntax: topic.syntax.join(newLine()),
    parameters:
      topic.parameters.length === 0 ? null : record({ parameter: one(topic.parameters.map(parameterObject)) }),
    inputTypes: record({ inputType: one(topic.inputs.map(typeObject)) }),
    returnValues: record({ returnValue: one(topic.outputs.map(typeObject)) }),
    examples: topic.examples.length === 0 ? null : record({ example: one(topic.examples.map(exampleObject)) }),
    alertSet: topic.notes.length === 0 ? null : record({ alert: topic.notes.map((text) => record({ Text: text })) }),
    relatedLinks:
      topic.links.length === 0
        ? null
        : record({ navigationLink: topic.links.map((link) => record({ linkText: link })) }),
    aliases: topic.aliases.join(newLine()),
  });
  return shown(made, helpPage(topic, view));
}

/** A parameter as Get-Help -Parameter writes it. */
export function parameterHelp(parameter: HelpParameter): PSCustomObject {
  return shown(parameterObject(parameter), [...parameterLines(parameter, true, ""), ""].join(newLine()));
}

function shown(made: PSCustomObject, text: string): PSCustomObject {
  setOwnTypeNames(made, ["CmdlabHelp", "System.Management.Automation.PSCustomObject", "System.Object"]);
  setDisplayText(made, text);
  return made;
}

function record(properties: Readonly<Record<string, unknown>>): PSCustomObject {
  const table = new MemberTable();
  for (const [name, value] of Object.entries(properties)) table.setNote(name, value);
  return new PSCustomObject(table);
}

/** A single item is not an array. */
function one(items: readonly unknown[]): unknown {
  return items.length === 1 ? items[0] : [...items];
}

function typeObject(name: string): PSCustomObject {
  return record({ type: record({ name }) });
}

function exampleObject({ code, remarks }: HelpExample, index: number): PSCustomObject {
  return record({
    title: `-------------------------- EXAMPLE ${index + 1} --------------------------`,
    introduction: [record({ Text: "PS > " })],
    code,
    remarks: [record({ Text: remarks })],
  });
}

function parameterObject({ parameter, description, defaultValue }: HelpParameter): PSCustomObject {
  const ways = [
    ...(parameter.pipelineByValue ? ["ByValue"] : []),
    ...(parameter.pipelineByProperty ? ["ByPropertyName"] : []),
  ];
  return record({
    name: parameter.name,
    description: description === "" ? null : [record({ Text: description })],
    defaultValue,
    parameterValue: typeText(parameter, "help"),
    type: record({ name: typeText(parameter, "help") }),
    required: String(parameter.mandatory),
    globbing: "false",
    pipelineInput: ways.length === 0 ? "false" : `true (${ways.join(", ")})`,
    position: parameter.position >= 0 ? String(parameter.position + 1) : "named",
    aliases: parameter.aliases.join(", "),
  });
}
