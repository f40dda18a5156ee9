import { typeText } from "../../../../src/command/syntaxText.ts";
import type { HelpParameter, HelpTopic } from "./HelpTopic.ts";
import type { HelpView } from "./helpLayout.ts";

const blank = "    ";

/** The page of a command of which only the syntax is known. */
export function syntaxOnlyPage(topic: HelpTopic, view: HelpView): string[] {
  const name = ["NAME", blank + topic.name];
  if (view === "examples") return [...name, "", ...endLines(topic)];
  const syntax = topic.syntax.map((line) => `${blank}${line.trimEnd()}${topic.isAdvanced ? "" : " "}`);
  const head = [...name, blank, "SYNTAX", ...syntax.flatMap((line) => [line, blank])];
  if (view === "default") return [...head, "", ...endLines(topic)];
  const parameters = topic.parameters.flatMap(({ parameter }) =>
    view === "full" ? syntaxOnlyParameterLines(parameter, blank) : [heading(parameter, blank), blank],
  );
  const lines = [...head, blank, "PARAMETERS", ...parameters, ...(view === "full" ? [blank] : [""])];
  if (view === "detailed") return [...lines, ...endLines(topic)];
  return [
    ...lines,
    "INPUTS",
    `${blank}None`,
    blank,
    blank,
    "OUTPUTS",
    `${blank}System.Object`,
    blank,
    ...endLines(topic),
  ];
}

function endLines(topic: HelpTopic): string[] {
  const aliases = topic.aliases.length === 0 ? ["None"] : topic.aliases;
  return ["ALIASES", ...aliases.map((name) => blank + name), blank, "", "REMARKS", `${blank}None`, ""];
}

function heading(parameter: HelpParameter["parameter"], indent: string): string {
  return `${indent}-${parameter.name}${parameter.isSwitch ? "" : ` <${typeText(parameter, "command")}>`}`;
}

/** What the binder knows of a parameter, in the words of its own metadata. */
export function syntaxOnlyParameterLines(parameter: HelpParameter["parameter"], indent: string): string[] {
  const inner = `${indent}    `;
  const fact = (name: string, value: string) => `${inner}${name.padEnd(29)}${value}`;
  const ways = [
    ...(parameter.pipelineByValue ? ["ByValue"] : []),
    ...(parameter.pipelineByProperty ? ["ByPropertyName"] : []),
  ];
  return [
    heading(parameter, indent),
    inner,
    fact("Required?", String(parameter.mandatory)),
    fact("Position?", parameter.position >= 0 ? String(parameter.position) : "Named"),
    fact("Accept pipeline input?", ways.length === 0 ? "false" : `true (${ways.join(", ")})`),
    fact("Parameter set name", "(All)"),
    fact("Aliases", parameter.aliases.length === 0 ? "None" : parameter.aliases.join(", ")),
    fact("Dynamic?", "false"),
    fact("Accept wildcard characters?", "false"),
    inner,
  ];
}
