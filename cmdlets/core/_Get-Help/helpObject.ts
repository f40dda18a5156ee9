import type { ParameterSetView, ParameterView } from "../../../src/command/services/CommandService.ts";
import { orderedParameters, typeText } from "../../../src/command/syntaxText.ts";
import { setDisplayPages, setDisplayText } from "../../../src/objects/members/displayText.ts";
import { setOwnTypeNames } from "../../../src/objects/members/extendedMembers.ts";
import { newLine } from "../../../src/objects/text/newLine.ts";
import { customObject } from "../../../src/objects/values/customObject.ts";
import type { PSCustomObject } from "../../../src/objects/values/PSObject.ts";
import type { HelpExample, HelpParameter, HelpTopic } from "../_shared/help/HelpTopic.ts";
import { exampleTitle, type HelpView, helpPage, isAddress, parameterPage } from "../_shared/help/helpLayout.ts";
import { parameterFacts } from "../_shared/help/parameterFacts.ts";
import { pipelineText } from "../_shared/help/pipelineText.ts";

const viewNames = { default: "", full: "#FullView", detailed: "#DetailedView", examples: "#ExamplesView" } as const;

/** The object that Get-Help writes: its parts as properties, its page as what the screen shows. */
export function helpObject(topic: HelpTopic, view: HelpView): PSCustomObject {
  const made = topic.hasText ? describedObject(topic) : syntaxObject(topic);
  const names = topic.hasText ? ["MamlCommandHelpInfo"] : ["ExtendedCmdletHelpInfo", "CmdletHelpInfo"];
  const types = [...names, "HelpInfo"];
  const own = viewNames[view] === "" ? [] : types.map((name) => name + viewNames[view]);
  const views = Object.entries(viewNames) as [HelpView, string][];
  setOwnTypeNames(made, [...own, ...types]);
  setDisplayPages(made, (name) => helpPage(topic, views.find(([, suffix]) => suffix === name)?.[0] ?? view));
  return made;
}

/** A parameter as Get-Help -Parameter writes it. */
export function parameterHelp(topic: HelpTopic, parameter: HelpParameter): PSCustomObject {
  const made = topic.hasText ? parameterObject(parameter) : syntaxParameter(topic, parameter);
  setOwnTypeNames(made, [topic.hasText ? "MamlCommandHelpInfo#parameter" : "ExtendedCmdletHelpInfo#parameter"]);
  setDisplayPages(made, () => parameterPage(topic, parameter));
  return made;
}

function describedObject(topic: HelpTopic): PSCustomObject {
  return customObject({
    ...optional("returnValues", topic.outputs, (items) => customObject({ returnValue: one(items.map(typeObject)) })),
    ...optional("description", topic.description === "" ? [] : [topic.description], (items) => items.map(paragraph)),
    ...optional("alertSet", topic.notes, (items) => customObject({ alert: items.map(paragraph) })),
    details: customObject({ name: topic.name, description: [paragraph(topic.synopsis)] }),
    ...optional("parameters", topic.parameters, (items) =>
      customObject({ parameter: one(items.map(parameterObject)) }),
    ),
    ...optional("examples", topic.examples, (items) => customObject({ example: one(items.map(exampleObject)) })),
    ...optional("relatedLinks", topic.links, (items) => customObject({ navigationLink: one(items.map(linkObject)) })),
    syntax: customObject({ syntaxItem: one(topic.sets.map((set) => syntaxItem(topic, set))) }),
    ...optional("inputTypes", topic.inputs, (items) => customObject({ inputType: one(items.map(typeObject)) })),
    ...namespaces,
    Name: topic.name,
    Category: topic.category,
    Synopsis: topic.synopsis,
    Component: topic.component,
    Role: topic.role,
    Functionality: topic.functionality,
    ModuleName: topic.module,
  });
}

const namespaces = {
  "xmlns:command": "http://schemas.microsoft.com/maml/dev/command/2004/10",
  "xmlns:dev": "http://schemas.microsoft.com/maml/dev/2004/10",
  "xmlns:maml": "http://schemas.microsoft.com/maml/2004/10",
};

function syntaxObject(topic: HelpTopic): PSCustomObject {
  const [verb = "", noun = ""] = topic.category === "Cmdlet" ? topic.name.split("-") : [];
  const lines = topic.plainSyntax.join(newLine() + newLine());
  const types = (names: readonly string[], none: string) =>
    customObject({ name: names.length === 0 ? none : names.map((name) => name + newLine()).join("") });
  return customObject({
    CommonParameters: topic.isAdvanced,
    details: customObject({ name: topic.name, noun, verb }),
    Syntax: customObject({ syntaxItem: topic.sets.map((set) => syntaxItem(topic, set)) }),
    parameters: customObject({ parameter: topic.parameters.map((parameter) => syntaxParameter(topic, parameter)) }),
    inputTypes: customObject({ inputType: customObject({ type: types(topic.inputs, "None") }) }),
    returnValues: customObject({ returnValue: customObject({ type: types(topic.outputs, "System.Object") }) }),
    aliases: `${topic.aliases.length === 0 ? "None" : topic.aliases.join(newLine())}${newLine()}`,
    remarks: "None",
    ...(topic.category === "Cmdlet" ? { PSSnapIn: topic.module } : {}),
    alertSet: null,
    description: null,
    examples: null,
    Synopsis: `${newLine()}${lines}${newLine()}`,
    ModuleName: topic.module,
    nonTerminatingErrors: "",
    ...namespaces,
    Name: topic.name,
    Category: topic.category,
    Component: topic.component,
    Role: topic.role,
    Functionality: topic.functionality,
  });
}

function optional<T>(
  name: string,
  items: readonly T[],
  make: (items: readonly T[]) => unknown,
): Record<string, unknown> {
  return items.length === 0 ? {} : { [name]: make(items) };
}

function shown(made: PSCustomObject, typeNames: readonly string[], text: string): PSCustomObject {
  setOwnTypeNames(made, typeNames);
  setDisplayText(made, text);
  return made;
}

/** A paragraph, which the screen shows as its text. */
function paragraph(text: string): PSCustomObject {
  return shown(customObject({ Text: text }), ["MamlParaTextItem", "MamlTextItem"], text);
}

/** A single item is not an array. */
function one(items: readonly unknown[]): unknown {
  return items.length === 1 ? items[0] : [...items];
}

function typeObject(text: string): PSCustomObject {
  return customObject({ type: customObject({ name: text }) });
}

function linkObject(link: string): PSCustomObject {
  return customObject(isAddress(link) ? { uri: link } : { linkText: link });
}

function exampleObject({ prompt, code, remarks }: HelpExample, index: number): PSCustomObject {
  return customObject({
    introduction: [customObject({ Text: prompt })],
    code,
    title: exampleTitle(index),
    remarks: [remarks, "", "", "", ""].map((text) => customObject({ Text: text })),
  });
}

function parameterObject({ parameter, description, defaultValue }: HelpParameter): PSCustomObject {
  return customObject({
    ...(description === "" ? {} : { description: [paragraph(description)] }),
    name: parameter.name,
    defaultValue,
    parameterValue: typeText(parameter, "help"),
    type: customObject({ name: typeText(parameter, "help") }),
    required: String(parameter.mandatory),
    globbing: String(parameter.wildcards),
    pipelineInput: pipelineText(parameter),
    position: positionText(parameter),
  });
}

function syntaxParameter(topic: HelpTopic, parameter: HelpParameter): PSCustomObject {
  const { required, pipelineInput, isDynamic, globbing, parameterSetName, position, aliases } = parameterFacts(
    topic,
    parameter,
  );
  const type = parameter.parameter.isSwitch ? "switch" : typeText(parameter.parameter, "command");
  return customObject({
    name: parameter.parameter.name,
    required,
    pipelineInput,
    isDynamic,
    globbing,
    parameterSetName,
    ...(parameter.parameter.isSwitch ? {} : { parameterValue: type }),
    type: customObject({ name: type }),
    position,
    aliases,
  });
}

function syntaxItem(topic: HelpTopic, set: ParameterSetView): PSCustomObject {
  if (!topic.hasText) {
    const parameter = orderedParameters(set).map((one) =>
      syntaxParameter(topic, { parameter: one, description: "", defaultValue: "" }),
    );
    return customObject({ name: topic.name, CommonParameters: topic.isAdvanced, parameter });
  }
  const parameters = orderedParameters(set).map((parameter) =>
    customObject({
      name: parameter.name,
      ...(parameter.isSwitch ? {} : { parameterValue: typeText(parameter, "help") }),
      required: String(parameter.mandatory),
      globbing: String(parameter.wildcards),
      pipelineInput: pipelineText(parameter),
      position: positionText(parameter),
    }),
  );
  return customObject({ name: topic.name, parameter: parameters });
}

function positionText(parameter: ParameterView): string {
  return parameter.position >= 0 ? String(parameter.position + 1) : "named";
}
