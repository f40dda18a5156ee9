import { typeText } from "../../../../src/command/syntaxText.ts";
import type { PerEdition } from "../../../../src/diag/Edition.ts";
import { edition } from "../../../../src/objects/host/edition.ts";
import { newLine } from "../../../../src/objects/text/newLine.ts";
import { commonParameterLines } from "./commonParameterLines.ts";
import type { HelpExample, HelpParameter, HelpTopic } from "./HelpTopic.ts";
import { pipelineText } from "./pipelineText.ts";
import { syntaxOnlyPage, syntaxOnlyParameterLines } from "./syntaxOnlyPage.ts";

export type HelpView = "default" | "detailed" | "full" | "examples";

const blank = "    ";

/** The page of a command as Get-Help shows it. Blank lines inside of sections are indented. */
export function helpPage(topic: HelpTopic, view: HelpView): string {
  return (topic.hasText ? describedPage(topic, view) : syntaxOnlyPage(topic, view)).join(newLine());
}

function indented(text: string, indent = blank): string[] {
  return text === "" ? [] : text.split("\n").map((line) => indent + line);
}

function describedPage(topic: HelpTopic, view: HelpView): string[] {
  const head = headLines(topic);
  if (view === "examples") return [...head, ...exampleLines(topic.examples), ""];
  const syntax = [...topic.syntax.flatMap((line) => [blank + line.replace(/ +$/, " "), blank]), blank];
  const lines = [...head, "SYNTAX", ...syntax, "DESCRIPTION", ...indented(topic.description), blank, ""];
  if (view === "default") return [...lines, ...linkLines(topic), ...remarkLines(topic)];
  lines.push(
    "PARAMETERS",
    ...topic.parameters.flatMap((one) => parameterLines(one, view === "full", blank)),
    ...commonParameterLines,
  );
  if (view === "detailed") return [...lines, ...exampleLines(topic.examples), ...remarkLines(topic)];
  lines.push("INPUTS", ...typeSection(topic.inputs), "OUTPUTS", ...typeSection(topic.outputs));
  if (topic.notes.length > 0)
    lines.push("NOTES", blank, blank, ...topic.notes.flatMap((text) => indented(text, "        ")), blank);
  return [...lines, ...exampleLines(topic.examples), blank, ...linkLines(topic)];
}

/** A part of a command's help that is an object of its own, as it is shown alone. */
export function helpPart(topic: HelpTopic, name: HelpPart): string {
  return [...partLines[name](topic), ""].join(newLine());
}

export type HelpPart = keyof typeof partLines;

const partLines = {
  syntax: (topic: HelpTopic) => topic.syntax.flatMap((line) => [line.replace(/ +$/, " "), ""]),
  parameters: (topic: HelpTopic) => [
    ...topic.parameters.flatMap((one) => parameterLines(one, true, blank)),
    ...commonParameterLines,
  ],
  examples: (topic: HelpTopic) => exampleLines(topic.examples, 1, ""),
  details: headLines,
  alertSet: (topic: HelpTopic) => ["", "", ...topic.notes.flatMap((text) => indented(text))],
  relatedLinks: (topic: HelpTopic) => topic.links.map((link) => link + (isAddress(link) ? "" : " ")),
  inputTypes: (topic: HelpTopic) => [...topic.inputs, ""],
  returnValues: (topic: HelpTopic) => [...topic.outputs, ""],
};

/** One example alone. */
export function examplePage(example: HelpExample, index: number): string {
  return [...exampleLines([example], 2, "", index), "", ""].join(newLine());
}

function headLines(topic: HelpTopic): string[] {
  return ["NAME", blank + topic.name, blank, "SYNOPSIS", ...indented(topic.synopsis), blank, blank];
}

function typeSection(texts: readonly string[]): string[] {
  return texts.length === 0 ? [blank] : texts.flatMap((text) => [...indented(text), blank, blank]);
}

function linkLines(topic: HelpTopic): string[] {
  return [
    "RELATED LINKS",
    ...topic.links.map((link) => `${blank}${link.replaceAll("\n", `\n${blank}`)}${isAddress(link) ? "" : " "}`),
    "",
  ];
}

export function isAddress(link: string): boolean {
  return /^https?:\/\//i.test(link);
}

function remarkLines(topic: HelpTopic): string[] {
  const { name } = topic;
  return [
    "REMARKS",
    `${blank}To see the examples, type: "Get-Help ${name} -Examples"`,
    `${blank}For more information, type: "Get-Help ${name} -Detailed"`,
    `${blank}For technical information, type: "Get-Help ${name} -Full"`,
    ...(topic.links.length > 0 ? [`${blank}For online help, type: "Get-Help ${name} -Online"`] : [""]),
  ];
}

/** Each with `gap` lines between its code and what is said of it, which is followed by four empty ones. */
function exampleLines(examples: readonly HelpExample[], gap = 1, indent = blank, first = 0): string[] {
  return examples.flatMap(({ prompt, code, remarks }, index) => [
    indent + exampleTitle(first + index),
    indent,
    ...indented(prompt + code, indent),
    ...new Array<string>(gap).fill(indent),
    ...(remarks === "" ? [indent] : indented(remarks, indent)),
    ...new Array<string>(4).fill(indent),
  ]);
}

export function exampleTitle(index: number): string {
  return `-------------------------- EXAMPLE ${index + 1} --------------------------`;
}

/** One parameter: its text, and with `facts` what the binder knows of it. */
function parameterLines(
  { parameter, description, defaultValue }: HelpParameter,
  facts: boolean,
  indent: string,
): string[] {
  const inner = `${indent}    `;
  const heading = `${indent}-${parameter.name}${parameter.isSwitch ? " [<SwitchParameter>]" : ` <${typeText(parameter, "help")}>`}`;
  const lines = [heading, ...indented(description, inner), inner];
  if (!facts) return lines;
  const fact = (name: string, value: string) => `${inner}${name.padEnd(29)}${value}`;
  return [
    ...lines,
    fact("Required?", String(parameter.mandatory)),
    fact("Position?", parameter.position >= 0 ? String(parameter.position + 1) : "named"),
    fact("Default value", defaultValue),
    fact("Accept pipeline input?", pipelineText(parameter)),
    ...(showsAliases[edition()] ? [fact("Aliases", "")] : []),
    fact("Accept wildcard characters?", String(parameter.wildcards)),
    inner,
  ];
}

/** PowerShell 7.5 added a line for them (its list of changes). */
const showsAliases: PerEdition<boolean> = { Desktop: false, Core: true };

/** A parameter alone, as -Parameter shows it. */
export function parameterPage(topic: HelpTopic, parameter: HelpParameter): string {
  const lines = topic.hasText ? parameterLines(parameter, true, "") : syntaxOnlyParameterLines(topic, parameter, "");
  return [...lines, ""].join(newLine());
}
