import { typeText } from "../../../../src/command/syntaxText.ts";
import { commonParameterLines } from "./commonParameterLines.ts";
import type { HelpParameter, HelpTopic } from "./HelpTopic.ts";
import type { HelpView } from "./helpLayout.ts";
import { parameterFacts } from "./parameterFacts.ts";

const blank = "    ";

/** The page of a command of which only the syntax is known. */
export function syntaxOnlyPage(topic: HelpTopic, view: HelpView): string[] {
  const name = ["NAME", blank + topic.name];
  if (view === "examples") return [...name, "", ...endLines(topic)];
  const syntax = topic.syntax.map((line) => `${blank}${line.trimEnd()}${topic.isAdvanced ? "" : " "}`);
  const head = [...name, blank, "SYNTAX", ...syntax.flatMap((line) => [line, blank])];
  if (view === "default") return [...head, "", ...endLines(topic)];
  const parameters = topic.parameters.flatMap((parameter) =>
    view === "full" ? syntaxOnlyParameterLines(topic, parameter, blank) : [heading(parameter, blank), blank],
  );
  const common = topic.isAdvanced ? commonParameterLines : [];
  const lines = [...head, blank, "PARAMETERS", ...parameters, ...common, ...(view === "full" ? [blank] : [""])];
  if (view === "detailed") return [...lines, ...endLines(topic)];
  return [
    ...lines,
    "INPUTS",
    ...typeLines(topic.inputs, "None", 2),
    "OUTPUTS",
    ...outputLines(topic),
    ...endLines(topic),
  ];
}

function outputLines({ outputs }: HelpTopic): string[] {
  return typeLines(outputs, "System.Object", outputs.length === 0 ? 1 : 2);
}

function typeLines(types: readonly string[], none: string, blanks: number): string[] {
  const names = types.length === 0 ? [none] : types;
  return [...names.map((name) => blank + name), ...new Array<string>(blanks).fill(blank)];
}

function endLines(topic: HelpTopic): string[] {
  const aliases = topic.aliases.length === 0 ? ["None"] : topic.aliases;
  return ["ALIASES", ...aliases.map((name) => blank + name), blank, "", "REMARKS", `${blank}None`, ""];
}

function heading({ parameter }: HelpParameter, indent: string): string {
  return `${indent}-${parameter.name}${parameter.isSwitch ? "" : ` <${typeText(parameter, "command")}>`}`;
}

/** What the binder knows of a parameter, in the words of its own metadata. */
export function syntaxOnlyParameterLines(topic: HelpTopic, parameter: HelpParameter, indent: string): string[] {
  const inner = `${indent}    `;
  const fact = (name: string, value: string) => `${inner}${name.padEnd(29)}${value}`;
  const facts = parameterFacts(topic, parameter);
  return [
    heading(parameter, indent),
    inner,
    fact("Required?", facts.required),
    fact("Position?", facts.position),
    fact("Accept pipeline input?", facts.pipelineInput),
    fact("Parameter set name", facts.parameterSetName),
    fact("Aliases", facts.aliases),
    fact("Dynamic?", facts.isDynamic),
    fact("Accept wildcard characters?", facts.globbing),
    inner,
  ];
}
