import type { ParamBlock, Parameter } from "../../../syntax/ast/definitions.ts";
import type { Expression } from "../../../syntax/ast/expressions.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import { literalValues } from "../../literalValues.ts";
import type { Rule, RuleContext } from "../../Rule.ts";
import { didYouMean, nearNames } from "../../words/nearNames.ts";

export const parameterNames: Rule = {
  id: "ParameterNames",
  severity: "error",
  summary:
    "Names of parameters, aliases and parameter sets that contradict each other, and limits whose least is above the most.",
  node(node, _ancestors, { report }) {
    if (node.kind === "ParamBlock") {
      tellAliases(node.parameters, report);
      tellDefaultSet(node, report);
    }
    if (node.kind === "FunctionDefinition" && node.parameters !== null) tellAliases(node.parameters, report);
    if (node.kind === "Parameter") tellLimits(node, report);
  },
};

interface NamedAlias {
  readonly alias: string;
  readonly node: Expression;
}

function tellAliases(parameters: readonly Parameter[], report: RuleContext["report"]): void {
  const names = new Map(
    parameters.map(({ name }) => [name.variablePath.userPath.toLowerCase(), name.variablePath.userPath]),
  );
  const seen = new Set<string>();
  for (const { alias, node } of parameters.flatMap(aliasesOf)) {
    const key = alias.toLowerCase();
    const other = names.get(key);
    if (other !== undefined)
      report(
        node.extent,
        `'${alias}' is the name of a parameter, so that no other can have it as an alias: each call fails.`,
      );
    else if (seen.has(key)) report(node.extent, `The alias '${alias}' is declared twice: each call fails.`);
    seen.add(key);
  }
}

function aliasesOf({ attributes }: Parameter): readonly NamedAlias[] {
  return attributes.flatMap((each) =>
    each.kind === "Attribute" && /^alias$/i.test(each.typeName.name)
      ? each.positionalArguments.flatMap((node) =>
          (literalValues(node) ?? []).flatMap((alias) => (typeof alias === "string" ? [{ alias, node }] : [])),
        )
      : [],
  );
}

/** A default set that is none of those that the parameters name, and nearly one of them. */
function tellDefaultSet({ attributes, parameters }: ParamBlock, report: RuleContext["report"]): void {
  const sets = parameters.flatMap((each) =>
    argumentsNamed(each.attributes, "parametersetname").map(({ text }) => text),
  );
  for (const { text, node } of argumentsNamed(attributes, "defaultparametersetname")) {
    if (sets.length === 0 || sets.some((set) => set.toLowerCase() === text.toLowerCase())) continue;
    const near = nearNames(text, sets);
    if (near.length > 0) report(node.extent, `No parameter is of the set '${text}'.${didYouMean(near)}`, "warning");
  }
}

function argumentsNamed(
  attributes: readonly Node[],
  name: string,
): { readonly text: string; readonly node: Expression }[] {
  return attributes.flatMap((each) =>
    each.kind === "Attribute"
      ? each.namedArguments.flatMap(({ argumentName, argument }) => {
          const [text] = argumentName.toLowerCase() === name ? (literalValues(argument) ?? []) : [];
          return typeof text === "string" ? [{ text, node: argument }] : [];
        })
      : [],
  );
}

function tellLimits({ attributes }: Parameter, report: RuleContext["report"]): void {
  for (const each of attributes) {
    if (each.kind !== "Attribute" || !/^validate(?:length|count|range)$/i.test(each.typeName.name)) continue;
    const [least, most] = each.positionalArguments.flatMap((argument) => literalValues(argument) ?? []);
    if (typeof least === "number" && typeof most === "number" && least > most)
      report(each.extent, `The most, ${most}, is below the least, ${least}: each call fails.`);
  }
}
