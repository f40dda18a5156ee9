import type { Extent } from "../../../diag/Extent.ts";
import type { Expression } from "../../../syntax/ast/expressions.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import type { Call } from "../../calls/Call.ts";
import type { CommandTable } from "../../calls/CommandTable.ts";
import { givenValues, openArguments } from "../../calls/givenValues.ts";
import { literalValues } from "../../literalValues.ts";
import type { ObjectFacts } from "../../ObjectFacts.ts";
import { wmiMethods } from "../../objects/commands/wmiMethods.ts";
import { wmiPropertyNames } from "../../objects/commands/wmiPropertyNames.ts";
import { elementObjects } from "../../objects/elementObjects.ts";
import type { ObjectContext } from "../../objects/ObjectContext.ts";
import { objectContext } from "../../objects/objectsOf.ts";
import type { Rule, RuleContext } from "../../Rule.ts";
import { isWordNear } from "../../words/isWordNear.ts";
import { didYouMean, nearNames } from "../../words/nearNames.ts";

export const wmiQuery: Rule = {
  id: "WmiQuery",
  severity: "warning",
  summary:
    "A class of WMI or a property in a filter that is nearly the name of one, and operators of PowerShell in a filter of WMI's.",
  call(call, { ancestors }, { unit, table, scope, report }) {
    const { objects } = table.surroundings;
    if (/^Invoke-(?:Cim|Wmi)Method$/.test(call.shape.name)) {
      const context = objectContext(unit.tree, unit.edition, table, scope);
      tellMethod(call, ancestors.at(-1), context, report);
    }
    if (!/^(?:Get|Set|Remove|Invoke)-(?:Cim|Wmi)(?:Instance|Class|Object|Method)$/.test(call.shape.name)) return;
    const given = givenValues(call);
    const open = openArguments(call);
    // A set may have another parameter at the place of the class.
    const textOf = (name: RegExp) =>
      given.find(({ parameter }) => name.test(parameter.name))?.value ??
      open.find(({ parameters }) => parameters.some((each) => name.test(each.name)))?.value;
    const named = textOf(/^(?:ClassName|Class)$/);
    const filter = textOf(/^Filter$/);
    const query = textOf(/^Query$/);
    const className = named?.kind === "StringConstantExpression" ? named.value : null;
    if (className !== null && named !== undefined) tellClass(className, named.extent, objects, report);
    if (className !== null)
      tellAsked(
        className,
        given.find(({ parameter }) => /^Propert(?:y|ies)$/.test(parameter.name))?.value,
        table,
        report,
      );
    if (filter?.kind !== "StringConstantExpression" && filter?.kind !== "ExpandableStringExpression") {
      tellQuery(query, report);
      tellSelected(query, table, report);
      return;
    }
    const sign = signIn(filter.value);
    if (sign !== null)
      report(filter.extent, `A filter of WMI's has no '${sign}': it is WQL, as in "Name = 'a' AND Size > 5".`);
    if (sign !== null || className === null || filter.kind !== "StringConstantExpression") return;
    for (const asked of objects.wmiFilter(filter.value) ?? [])
      tellProperty(asked, className, filter.extent, table, report);
  },
};

/** The method that Invoke-CimMethod calls, and the names of its arguments. */
function tellMethod(
  call: Call,
  pipeline: Node | undefined,
  context: ObjectContext,
  report: RuleContext["report"],
): void {
  const given = (names: RegExp) => givenValues(call).find(({ parameter }) => names.test(parameter.name))?.value;
  const named = given(/^(?:ClassName|Class)$/);
  const objects =
    pipeline?.kind === "Pipeline" && call.hasInput
      ? elementObjects(pipeline, pipeline.pipelineElements.indexOf(call.command) - 1, context)
      : null;
  const owner = given(/^InputObject$/);
  const className =
    named?.kind === "StringConstantExpression"
      ? named.value
      : (objects ?? (owner === undefined ? null : context.objectsOf(owner)))?.what;
  const methods = className === undefined ? [] : wmiMethods(className, context.table);
  const method = given(/^(?:MethodName|Name)$/);
  if (methods.length === 0 || method?.kind !== "StringConstantExpression") return;
  const found = methods.find(({ name }) => name.toLowerCase() === method.value.toLowerCase());
  if (found === undefined) {
    const near = nearNames(
      method.value,
      methods.map(({ name }) => name),
    );
    report(method.extent, `${className} has no method '${method.value}'.${didYouMean(near)}`);
    return;
  }
  const table = given(/^Arguments$/);
  for (const { key } of table?.kind === "Hashtable" ? table.keyValuePairs : []) {
    const [name] = literalValues(key) ?? [];
    if (typeof name !== "string" || found.takes === null) continue;
    if (found.takes.some((each) => each.toLowerCase() === name.toLowerCase())) continue;
    report(
      key.extent,
      `${found.name} of ${className} has no argument '${name}'.${didYouMean(nearNames(name, found.takes))}`,
    );
  }
}

function tellClass(name: string, extent: Extent, objects: ObjectFacts, report: RuleContext["report"]): void {
  if (!name.toLowerCase().startsWith("win32_") || objects.isWmiClass(name)) return;
  const near = nearNames(name, objects.win32Classes());
  if (near.length > 0) report(extent, `There is no class '${name}'.${didYouMean(near)}`);
}

/** The first word of a query. */
function tellQuery(query: Node | undefined, report: RuleContext["report"]): void {
  if (query?.kind !== "StringConstantExpression" && query?.kind !== "ExpandableStringExpression") return;
  const [, first] = /^\s*([A-Za-z]+)\s/.exec(query.value) ?? [];
  const near = first === undefined || verbs.includes(first.toLowerCase()) ? [] : nearNames(first.toLowerCase(), verbs);
  if (near.length > 0)
    report(
      query.extent,
      `A query of WMI's does not begin with '${first}'.${didYouMean(near.map((each) => each.toUpperCase()))}`,
    );
}

/** `SELECT a, b FROM class` */
function tellSelected(query: Node | undefined, table: CommandTable, report: RuleContext["report"]): void {
  const { objects } = table.surroundings;
  if (query?.kind !== "StringConstantExpression" && query?.kind !== "ExpandableStringExpression") return;
  const selection = objects.wmiSelection(query.value);
  if (selection === null) return;
  const { className } = selection;
  tellClass(className, query.extent, objects, report);
  const [, condition = null] = /\swhere\s(.*)$/is.exec(query.value) ?? [];
  for (const asked of selection.properties ?? []) tellProperty(asked, className, query.extent, table, report);
  tellTested(condition, query, className, table, report);
}

/** The properties that a condition tests; variables in it may stand for one. */
function tellTested(
  condition: string | null,
  { kind, extent }: Node,
  className: string,
  table: CommandTable,
  report: RuleContext["report"],
): void {
  for (const asked of (condition === null ? null : table.surroundings.objects.wmiFilter(condition)) ?? [])
    if (/^\w+$/.test(asked)) tellProperty(asked, className, extent, table, report, kind === "StringConstantExpression");
}

/** `-Property a, b` */
function tellAsked(
  className: string,
  asked: Node | undefined,
  table: CommandTable,
  report: RuleContext["report"],
): void {
  if (asked === undefined) return;
  for (const value of literalValues(asked as Expression) ?? []) {
    const name = String(value);
    if (/^[A-Za-z]\w*$/.test(name)) tellProperty(name, className, asked.extent, table, report, false);
  }
}

/** A property that a class does not have; where a query's text names it and the model has the class, also one that is near none. */
function tellProperty(
  asked: string,
  className: string,
  extent: Extent,
  table: CommandTable,
  report: RuleContext["report"],
  isInText = true,
): void {
  const known = wmiPropertyNames(className, table);
  if (known === null || known.names.some((name) => name.toLowerCase() === asked.toLowerCase())) return;
  const near = [...nearNames(asked, known.names), ...known.names.filter((each) => isWordNear(asked, each))];
  if (near.length > 0 || (isInText && known.isModelled && !asked.startsWith("__")))
    report(extent, `${className} has no property '${asked}'.${didYouMean([...new Set(near)].slice(0, 3))}`);
}

const verbs: readonly string[] = ["select", "associators", "references"];

/** An operator of PowerShell's outside the quotation marks. */
function signIn(text: string): string | null {
  const bare = text.replace(/'[^']*'|"[^"]*"/g, "''");
  return (
    /==|&&|\|\||(?<=\s)-(?:i|c)?(?:eq|ne|gt|ge|lt|le|like|match|and|or|not|contains)(?=[\s(])/i.exec(bare)?.[0] ?? null
  );
}
