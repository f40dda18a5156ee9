import type { ParameterSetView, ParameterView } from "../../../src/command/services/CommandService.ts";
import { orderedParameters, typeText } from "../../../src/command/syntaxText.ts";
import { setDisplayPages, setDisplayText } from "../../../src/objects/members/displayText.ts";
import { setOwnTypeNames } from "../../../src/objects/members/extendedMembers.ts";
import { newLine } from "../../../src/objects/text/newLine.ts";
import { typeByName } from "../../../src/objects/types/typeRegistry.ts";
import { TypedArray } from "../../../src/objects/values/collections/TypedArray.ts";
import { customObject } from "../../../src/objects/values/customObject.ts";
import { type PSCustomObject, PSObject } from "../../../src/objects/values/PSObject.ts";
import type { HelpExample, HelpParameter, HelpTopic } from "../_shared/help/HelpTopic.ts";
import {
  examplePage,
  exampleTitle,
  type HelpPart,
  type HelpView,
  helpPage,
  helpPart,
  isAddress,
  parameterPage,
} from "../_shared/help/helpLayout.ts";
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
  const part = (name: HelpPart, made: Record<string, unknown>) => described(name, made, () => helpPart(topic, name));
  return customObject({
    ...optional("returnValues", topic.outputs, (items) =>
      part("returnValues", { returnValue: one(items.map(typeObject)) }),
    ),
    ...optional("description", topic.description === "" ? [] : [topic.description], (items) =>
      list(items.map(paragraph)),
    ),
    ...optional("alertSet", topic.notes, (items) => part("alertSet", { alert: list(items.map(paragraph)) })),
    details: part("details", { name: topic.name, description: list([paragraph(topic.synopsis)]) }),
    ...optional("parameters", topic.parameters, (items) =>
      part("parameters", { parameter: one(items.map((item) => parameterHelp(topic, item))) }),
    ),
    ...optional("examples", topic.examples, (items) => part("examples", { example: one(items.map(exampleObject)) })),
    ...optional("relatedLinks", topic.links, (items) =>
      part("relatedLinks", { navigationLink: one(items.map(linkObject)) }),
    ),
    syntax: part("syntax", { syntaxItem: one(topic.sets.map((set) => syntaxItem(topic, set))) }),
    ...optional("inputTypes", topic.inputs, (items) => part("inputTypes", { inputType: one(items.map(typeObject)) })),
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

/** A part of the help, which the screen shows as its piece of the page. */
function described(name: string, made: Record<string, unknown>, page: () => string): PSCustomObject {
  const object = customObject(made);
  setOwnTypeNames(object, [`MamlCommandHelpInfo#${name}`]);
  setDisplayPages(object, page);
  return object;
}

function extended(name: string, made: Record<string, unknown>): PSCustomObject {
  const object = customObject(made);
  setOwnTypeNames(object, [`ExtendedCmdletHelpInfo#${name}`]);
  return object;
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
    extended("type", { name: names.length === 0 ? none : names.map((name) => name + newLine()).join("") });
  return customObject({
    CommonParameters: topic.isAdvanced,
    details: extended("details", { name: topic.name, noun, verb }),
    Syntax: extended("syntax", { syntaxItem: topic.sets.map((set) => syntaxItem(topic, set)) }),
    parameters: extended("parameters", {
      parameter: topic.parameters.map((parameter) => parameterHelp(topic, parameter)),
    }),
    inputTypes: extended("inputTypes", {
      inputType: extended("inputType", { type: types(topic.inputs, `None${newLine()}`) }),
    }),
    returnValues: extended("returnValues", {
      returnValue: extended("returnValue", { type: types(topic.outputs, "System.Object") }),
    }),
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
  return items.length === 1 ? items[0] : list(items);
}

/** Help has its lists as arrays of PSObject. */
function list(items: readonly unknown[]): TypedArray {
  return new TypedArray(typeByName("System.Management.Automation.PSObject"), [...items]);
}

/** Texts of written help are wrapped, as what comes out of a document of help is. */
function typeObject(text: string): PSCustomObject {
  return customObject({ type: customObject({ name: new PSObject(text) }) });
}

function linkObject(link: string): PSCustomObject {
  return customObject({ [isAddress(link) ? "uri" : "linkText"]: new PSObject(link) });
}

function exampleObject(example: HelpExample, index: number): PSCustomObject {
  const { prompt, code, remarks } = example;
  const made = {
    introduction: list([paragraph(prompt)]),
    code: new PSObject(code),
    title: exampleTitle(index),
    remarks: list([remarks, "", "", "", ""].map(paragraph)),
  };
  return described("example", made, () => examplePage(example, index));
}

function parameterObject({ parameter, description, defaultValue }: HelpParameter): PSCustomObject {
  return customObject({
    type: customObject({ name: typeText(parameter, "help") }),
    name: parameter.name,
    parameterValue: typeText(parameter, "help"),
    ...(description === "" ? {} : { description: list([paragraph(description)]) }),
    defaultValue,
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
  return extended("parameter", {
    name: parameter.parameter.name,
    required,
    pipelineInput,
    isDynamic,
    globbing,
    parameterSetName,
    ...(parameter.parameter.isSwitch ? {} : { parameterValue: type }),
    type: extended("type", { name: type }),
    position,
    aliases,
  });
}

function syntaxItem(topic: HelpTopic, set: ParameterSetView): PSCustomObject {
  if (!topic.hasText) {
    const parameter = orderedParameters(set).map((one) =>
      syntaxParameter(topic, { parameter: one, description: "", defaultValue: "" }),
    );
    return extended("syntaxItem", { name: topic.name, CommonParameters: topic.isAdvanced, parameter });
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
  const item = customObject({ name: topic.name, parameter: one(parameters) });
  setOwnTypeNames(item, ["MamlCommandHelpInfo#syntaxItem"]);
  return item;
}

function positionText(parameter: ParameterView): string {
  return parameter.position >= 0 ? String(parameter.position + 1) : "named";
}
