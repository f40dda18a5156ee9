import { getMember } from "../../objects/members/getMember.ts";
import { enumerate } from "../../objects/ops/enumerate.ts";
import type { ViewFile } from "./View.ts";
import { textView } from "./viewParts.ts";

/** A parameter set tells of each of its parameters in a block of its own. */
const views: ViewFile = () => [
  textView("CommandParameterSetInfo", ["System.Management.Automation.CommandParameterSetInfo"], (set, show) => {
    const parameters = [...(enumerate(getMember(set, "Parameters")) ?? [])];
    return [
      `Parameter Set Name: ${show(getMember(set, "Name"))}`,
      `Is default parameter set: ${show(getMember(set, "IsDefault"))}`,
      "",
      ...parameters.flatMap((parameter) => block(parameter, (name) => show(getMember(parameter, name)))),
      "",
    ].join("\n");
  }),
];

export default views;

const shown = [
  ...["ParameterType", "Position", "IsMandatory", "IsDynamic", "HelpMessage", "ValueFromPipeline"],
  ...["ValueFromPipelineByPropertyName", "ValueFromRemainingArguments", "Aliases"],
];

/** An attribute has no text of its own: its line is empty. */
function block(parameter: unknown, show: (name: string) => string): string[] {
  const attributes = [...(enumerate(getMember(parameter, "Attributes")) ?? [])];
  return [
    `  Parameter Name: ${show("Name")}`,
    ...shown.map((name) => `    ${name} = ${show(name)}`),
    "    Attributes =",
    ...attributes.map(() => " ".repeat(6)),
    "",
  ];
}
