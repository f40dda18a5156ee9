import { typeText } from "../../../../src/command/syntaxText.ts";
import { newLine } from "../../../../src/objects/text/newLine.ts";
import type { HelpExample, HelpParameter, HelpTopic } from "./HelpTopic.ts";

export type HelpView = "default" | "detailed" | "full" | "examples";

/** The page of a command as Get-Help shows it. Blank lines inside of sections are indented. */
export function helpPage(topic: HelpTopic, view: HelpView): string {
  const lines = topic.hasText ? describedPage(topic, view) : syntaxPage(topic);
  return lines.join(newLine());
}

const blank = "    ";

function indented(text: string, indent = blank): string[] {
  return text === "" ? [] : text.split("\n").map((line) => indent + line);
}

function syntaxPage(topic: HelpTopic): string[] {
  const syntax = topic.syntax.map((line) => `${blank}${line}${topic.isAdvanced ? "" : " "}`);
  const aliases = topic.aliases.length === 0 ? ["None"] : topic.aliases;
  const head = ["NAME", blank + topic.command.name, blank, "SYNTAX", ...syntax.flatMap((line) => [line, blank]), ""];
  return [...head, "ALIASES", ...aliases.map((name) => blank + name), blank, "", "REMARKS", `${blank}None`, ""];
}

function describedPage(topic: HelpTopic, view: HelpView): string[] {
  const head = ["NAME", blank + topic.command.name, blank, "SYNOPSIS", ...indented(topic.synopsis), blank, blank];
  if (view === "examples") return [...head, ...exampleLines(topic.examples), ""];
  const syntax = topic.syntax.flatMap((line) => [blank + line, blank, blank]);
  const lines = [...head, "SYNTAX", ...syntax, "DESCRIPTION", ...indented(topic.description), blank, ""];
  if (view === "default") return [...lines, ...linkLines(topic), ...remarkLines(topic)];
  lines.push(
    "PARAMETERS",
    ...topic.parameters.flatMap((one) => parameterLines(one, view === "full", blank)),
    ...commonLines(),
  );
  if (view === "detailed") return [...lines, ...exampleLines(topic.examples), ...remarkLines(topic)];
  lines.push(
    "INPUTS",
    ...(topic.inputs.length === 0 ? [blank] : topic.inputs.flatMap((text) => [...indented(text), blank, blank])),
  );
  lines.push("OUTPUTS", ...topic.outputs.flatMap((text) => [...indented(text), blank, blank]), blank);
  if (topic.notes.length > 0)
    lines.push("NOTES", blank, blank, ...topic.notes.flatMap((text) => indented(text, "        ")), blank, blank);
  return [...lines, ...exampleLines(topic.examples), ...linkLines(topic)];
}

function linkLines(topic: HelpTopic): string[] {
  return ["RELATED LINKS", ...topic.links.map((link) => `${blank}${link} `), ""];
}

function remarkLines(topic: HelpTopic): string[] {
  const { name } = topic.command;
  return [
    "REMARKS",
    `${blank}To see the examples, type: "Get-Help ${name} -Examples"`,
    `${blank}For more information, type: "Get-Help ${name} -Detailed"`,
    `${blank}For technical information, type: "Get-Help ${name} -Full"`,
    ...(topic.links.length > 0 ? [`${blank}For online help, type: "Get-Help ${name} -Online"`] : [""]),
  ];
}

function exampleLines(examples: readonly HelpExample[]): string[] {
  return examples.flatMap(({ code, remarks }, index) => {
    const [first = "", ...rest] = code.split("\n");
    const described = remarks === "" ? [] : [blank, ...indented(remarks)];
    return [
      `${blank}-------------------------- EXAMPLE ${index + 1} --------------------------`,
      blank,
      `${blank}PS > ${first}`,
      ...rest.map((line) => blank + line),
      ...described,
      ...new Array<string>(6).fill(blank),
    ];
  });
}

/** One parameter: its text, and with `facts` what the binder knows of it. */
export function parameterLines(
  { parameter, description, defaultValue }: HelpParameter,
  facts: boolean,
  indent: string,
): string[] {
  const inner = `${indent}    `;
  const type = parameter.isSwitch ? "" : ` <${typeText(parameter, "help")}>`;
  const ways = [
    ...(parameter.pipelineByValue ? ["ByValue"] : []),
    ...(parameter.pipelineByProperty ? ["ByPropertyName"] : []),
  ];
  const heading = `${indent}-${parameter.name}${type || (parameter.isSwitch ? " [<SwitchParameter>]" : "")}`;
  const lines = [heading, ...indented(description, inner), inner];
  if (!facts) return lines;
  const fact = (name: string, value: string) => `${inner}${name.padEnd(29)}${value}`;
  return [
    ...lines,
    fact("Required?", String(parameter.mandatory)),
    fact("Position?", parameter.position >= 0 ? String(parameter.position + 1) : "named"),
    fact("Default value", defaultValue),
    fact("Accept pipeline input?", ways.length === 0 ? "false" : `true (${ways.join(", ")})`),
    fact("Aliases", parameter.aliases.join(", ")),
    fact("Accept wildcard characters?", "false"),
    inner,
  ];
}

function commonLines(): string[] {
  return [
    `${blank}<CommonParameters>`,
    "        This cmdlet supports the common parameters: Verbose, Debug,",
    "        ErrorAction, ErrorVariable, WarningAction, WarningVariable,",
    "        OutBuffer, PipelineVariable, and OutVariable. For more information, see",
    "        about_CommonParameters (https://go.microsoft.com/fwlink/?LinkID=113216). ",
    blank,
  ];
}
