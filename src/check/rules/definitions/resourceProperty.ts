import type { Command } from "../../../syntax/ast/commands.ts";
import type { ConfigurationDefinition, ScriptBlock } from "../../../syntax/ast/definitions.ts";
import type { Expression, ScriptBlockExpression } from "../../../syntax/ast/expressions.ts";
import { isBareWord } from "../../../syntax/ast/isBareWord.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import { pureExpression } from "../../../syntax/ast/pureExpression.ts";
import { walk } from "../../../syntax/ast/walk.ts";
import { literalValues } from "../../literalValues.ts";
import type { Rule, RuleContext } from "../../Rule.ts";
import { didYouMean, distance, nearNames } from "../../words/nearNames.ts";
import { resourceNames, resourceProperties } from "./resourceTables.ts";

export const resourceProperty: Rule = {
  id: "ResourceProperty",
  severity: "error",
  summary:
    "In a configuration: a resource or a property that Windows PowerShell does not have, a value that it does not take, and a resource to depend on that is not there.",
  node(node, _ancestors, { report, scope }) {
    if (node.kind !== "ConfigurationDefinition") return;
    const found = resourcesOf(node);
    const names = found.map(({ type, name }) => (name === null ? null : `[${type}]${name}`));
    // Modules have resources of the same names with other properties.
    const isOwn = !importsOthers(node);
    for (const each of found) {
      tellType(each, scope.configurationNames(), report);
      if (isOwn) tellProperties(each, report);
      if (!names.includes(null)) tellDependencies(each, names.map(String), report);
    }
  },
};

interface Resource {
  readonly type: string;
  /** Null where it is not written. */
  readonly name: string | null;
  readonly command: Command;
  readonly properties: readonly Assignment[];
}

interface Assignment {
  readonly name: string;
  readonly node: Expression;
  readonly value: Expression;
}

/** `Type Name { Property = value }`, and `Type { ... }` for settings of the node; the block may stand on a line of its own. */
function resourcesOf(configuration: ConfigurationDefinition): readonly Resource[] {
  const found: Resource[] = [];
  const below = blocksBelow(configuration);
  walk(configuration, (node) => {
    if (node.kind !== "Command" || !isBareWord(node.commandElements[0])) return;
    const [head, ...others] = node.commandElements;
    const last = others.at(-1);
    const block = last?.kind === "ScriptBlockExpression" ? last : below.get(node);
    const [second, ...more] = others.filter((each) => each !== block);
    if (more.length > 0 || block === undefined || /^node$/i.test(head.value)) return;
    const [name] =
      second === undefined ? [""] : second.kind === "CommandParameter" ? [] : (literalValues(second) ?? []);
    found.push({
      type: head.value,
      name: name === undefined ? null : String(name),
      command: node,
      properties: assignmentsOf(block.scriptBlock),
    });
  });
  return found;
}

/** The blocks that are the statement behind a command. */
function blocksBelow(configuration: ConfigurationDefinition): ReadonlyMap<Node, ScriptBlockExpression> {
  const found = new Map<Node, ScriptBlockExpression>();
  walk(configuration, (node) => {
    if (node.kind !== "NamedBlock" && node.kind !== "StatementBlock") return;
    node.statements.forEach((statement, index) => {
      const next = node.statements[index + 1];
      const block = next === undefined ? null : pureExpression(next);
      const [command] = statement.kind === "Pipeline" ? statement.pipelineElements : [];
      if (block?.kind === "ScriptBlockExpression" && command?.kind === "Command") found.set(command, block);
    });
  });
  return found;
}

function assignmentsOf({ endBlock }: ScriptBlock): readonly Assignment[] {
  return (endBlock?.statements ?? []).flatMap((statement) => {
    const [command] = statement.kind === "Pipeline" ? statement.pipelineElements : [];
    const [name, sign, value] = command?.kind === "Command" ? command.commandElements : [];
    if (!isBareWord(name) || !isBareWord(sign) || sign.value !== "=" || value === undefined) return [];
    return value.kind === "CommandParameter" ? [] : [{ name: name.value, node: name, value }];
  });
}

/** Whether resources of other modules are imported that may have the names of those of Windows PowerShell. */
function importsOthers(configuration: ConfigurationDefinition): boolean {
  let found = false;
  walk(configuration, (node) => {
    if (node.kind === "StringConstantExpression") found ||= /^PSDscResources$/i.test(node.value);
  });
  return found;
}

/** Names of resources of modules begin with letters of their own: xService, cService. */
function tellType({ type, command }: Resource, own: readonly string[], report: RuleContext["report"]): void {
  if (resourceProperties(type) !== null || own.some((each) => each.toLowerCase() === type.toLowerCase())) return;
  const near = nearNames(type, resourceNames).filter(
    (each) =>
      each[0].toLowerCase() === type[0].toLowerCase() && distance(type.toLowerCase(), each.toLowerCase(), 1) === 1,
  );
  if (near.length > 0) report(command.commandElements[0].extent, `There is no resource '${type}'.${didYouMean(near)}`);
}

function tellProperties({ type, command, properties }: Resource, report: RuleContext["report"]): void {
  const known = resourceProperties(type);
  if (known === null) return;
  const names = known.map(({ name }) => name);
  for (const { name, node, value } of properties) {
    const property = known.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (property === undefined) {
      const near = nearNames(name, names);
      report(node.extent, `${type} has no property '${name}'.${didYouMean(near) || ` It has ${names.join(", ")}.`}`);
      continue;
    }
    const { values } = property;
    const wrong = (values === null ? [] : (literalValues(value) ?? [])).find(
      (each) => !values?.some((one) => one.toLowerCase() === String(each).toLowerCase()),
    );
    if (wrong !== undefined && values !== null)
      report(
        value.extent,
        `${property.name} of ${type} takes one of ${values.join(", ")}, not '${wrong}'.${didYouMean(nearNames(String(wrong), values))}`,
      );
  }
  const isGiven = (name: string): boolean => properties.some((each) => each.name.toLowerCase() === name.toLowerCase());
  const missing = known.filter(({ name, isKey }) => isKey && !isGiven(name)).map(({ name }) => name);
  // A resource with a wrong name has none that is missing.
  if (
    missing.length > 0 &&
    properties.every(({ name }) => names.some((each) => each.toLowerCase() === name.toLowerCase()))
  )
    report(headOf(command).extent, `${type} needs ${missing.join(" and ")}.`);
}

function tellDependencies({ properties }: Resource, names: readonly string[], report: RuleContext["report"]): void {
  const given = properties.find(({ name }) => /^dependson$/i.test(name));
  for (const wanted of (given && literalValues(given.value)) ?? []) {
    const text = String(wanted);
    // Composite resources hold others.
    if (given === undefined || text.includes("::") || names.some((each) => each.toLowerCase() === text.toLowerCase()))
      continue;
    report(given.value.extent, `Nothing here is called '${text}'.${didYouMean(nearNames(text, names))}`);
  }
}

function headOf({ commandElements: [head] }: Command): Node {
  return head;
}
