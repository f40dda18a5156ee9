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
  const head = ["NAME", blank + topic.name, blank, "SYNOPSIS", ...indented(topic.synopsis), blank, blank];
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

function exampleLines(examples: readonly HelpExample[]): string[] {
  return examples.flatMap((example, index) => {
    const { prompt, code, remarks } = example;
    const [first = "", ...rest] = code.split("\n");
    const described = remarks === "" ? new Array<string>(6).fill(blank) : [blank, ...indented(remarks), ...fourBlanks];
    return [
      `${blank}${exampleTitle(index)}`,
      blank,
      `${blank}${prompt}${first}`,
      ...rest.map((line) => blank + line),
      ...described,
    ];
  });
}

const fourBlanks = new Array<string>(4).fill(blank);

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
