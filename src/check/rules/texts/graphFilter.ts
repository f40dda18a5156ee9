import type { ScriptBlock } from "../../../syntax/ast/definitions.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import { givenValues, literalsOf } from "../../calls/givenValues.ts";
import { propertiesOf } from "../../objects/commands/moduleObjects.ts";
import { writtenExpression } from "../../objects/TreeIndex.ts";
import { onlyWrite } from "../../objects/variables/onlyWrite.ts";
import type { Rule, RuleContext } from "../../Rule.ts";
import { didYouMean, distance, nearNames } from "../../words/nearNames.ts";

/** Filters of OData's, as the cmdlets of Microsoft Graph and AzureAD take them (OData 4.01, "Built-in Filter Operations"). */
export const graphFilter: Rule = {
  id: "GraphFilter",
  severity: "error",
  summary:
    "A filter of Microsoft Graph's cmdlets with an operator of PowerShell's (\"accountEnabled -eq true\"), a quotation mark or parenthesis that stands alone, or a property that is nearly one.",
  call(call, named, { table, unit, report }) {
    const [, verbless] = /^get-((?:mg|azuread)\w+)$/i.exec(call.shape.name) ?? [];
    if (verbless === undefined) return;
    for (const { parameter, value } of givenValues(call)) {
      const properties = propertiesOf(table.moduleObject(verbless));
      if (parameter.name === "Property") tellAsked(value, properties, named.name, report);
      if (parameter.name !== "Filter") continue;
      const text = filterText(value, unit.tree);
      const fault = text === null ? null : faultOf(text, properties);
      if (fault !== null) report(value.extent, fault.replace("{0}", named.name));
    }
  },
};

/** Properties that a call asks for, as one text or several. */
function tellAsked(value: Node, properties: readonly string[], name: string, report: RuleContext["report"]): void {
  for (const property of literalsOf(value).flatMap((text) => String(text).split(/\s*,\s*/))) {
    if (properties.some((each) => each.toLowerCase() === property.toLowerCase())) continue;
    const near = nearNames(property, properties).filter(
      (each) => property.length >= leastAsked && distance(property.toLowerCase(), each.toLowerCase(), 1) === 1,
    );
    if (near.length > 0)
      report(value.extent, `'${property}' is no property that ${name} can ask for.${didYouMean(near)}`);
  }
}

/** Shorter names are a letter apart from many. */
const leastAsked = 6;

function filterText(value: Node, tree: ScriptBlock): string | null {
  if (value.kind === "StringConstantExpression" || value.kind === "ExpandableStringExpression") return value.value;
  if (value.kind !== "VariableExpression") return null;
  const written = writtenExpression(onlyWrite(value, tree));
  return written?.kind === "StringConstantExpression" || written?.kind === "ExpandableStringExpression"
    ? written.value
    : null;
}

function faultOf(text: string, properties: readonly string[]): string | null {
  // Two marks inside a text stand for one.
  const bare = text.replace(/''/g, "").replace(/'[^']*'/g, "''");
  if (/'/.test(bare.replace(/''/g, ""))) return "A quotation mark of the filter of {0} stands alone.";
  const sign =
    /(?:^|[\s)])(-(?:eq|ne|gt|ge|lt|le|and|or|not|like|notlike|match|in|contains|startswith)|={1,2}|!=|<>|[<>]=?|&&|\|\||like)(?=\s)/i.exec(
      bare,
    );
  if (sign !== null) {
    const own = /^-(?:eq|ne|gt|ge|lt|le|and|or|not|in)$/i.test(sign[1]) ? sign[1].slice(1).toLowerCase() : null;
    const hint =
      own === null ? " It takes eq, ne, startswith(property,'text') and others of OData's." : ` It takes '${own}'.`;
    return `The filter of {0} has no operator '${sign[1]}'.${hint}`;
  }
  const depth = [...bare].reduce((open, character) => open + (character === "(" ? 1 : character === ")" ? -1 : 0), 0);
  if (depth !== 0 && !text.includes("$"))
    return `The filter of {0} has a parenthesis ${depth > 0 ? "that nothing closes" : "too many"}.`;
  for (const [, property] of bare.matchAll(/(?<![\w/.$])([a-z]\w{3,})\s+(?:eq|ne|gt|ge|lt|le|in)\s/gi)) {
    if (properties.length === 0 || properties.some((each) => each.toLowerCase() === property.toLowerCase())) continue;
    const near = nearNames(property, properties);
    if (near.length > 0)
      return `'${property}' is no property that the filter of {0} can name.${didYouMean(near.map((each) => each[0].toLowerCase() + each.slice(1)))}`;
  }
  return null;
}
