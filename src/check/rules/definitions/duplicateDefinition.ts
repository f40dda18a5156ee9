import type { Extent } from "../../../diag/Extent.ts";
import type { FunctionDefinition } from "../../../syntax/ast/definitions.ts";
import type { Statement, SwitchStatement } from "../../../syntax/ast/statements.ts";
import { literalValues } from "../../literalValues.ts";
import type { Rule, RuleContext } from "../../Rule.ts";

export const duplicateDefinition: Rule = {
  id: "DuplicateDefinition",
  severity: "warning",
  summary:
    "A function that another one of the same name replaces in the same block, and a value that a switch has two clauses for.",
  node(node, _ancestors, { report }) {
    if (node.kind === "SwitchStatement") tellClauses(node, report);
    if (node.kind === "NamedBlock") tellFunctions(node.statements, report);
  },
};

/** A switch runs every clause that fits, unless the first one breaks out: the second is hardly meant. */
function tellClauses({ clauses, flags }: SwitchStatement, report: RuleContext["report"]): void {
  // Patterns may say the same in two steps.
  if (flags.includes("Wildcard") || flags.includes("Regex")) return;
  const seen = new Set<string>();
  for (const { condition } of clauses) {
    const [value, ...more] = literalValues(condition) ?? [];
    if (value === undefined || value === null || more.length > 0) continue;
    const key = flags.includes("CaseSensitive") ? String(value) : String(value).toLowerCase();
    if (seen.has(key)) report(condition.extent, `The switch has a clause for '${value}' already.`);
    seen.add(key);
  }
}

function tellFunctions(statements: readonly Statement[], report: RuleContext["report"]): void {
  const before = new Map<string, number>();
  for (const [at, statement] of statements.entries()) {
    if (statement.kind !== "FunctionDefinition") continue;
    const key = statement.name.toLowerCase();
    const first = before.get(key);
    // What stands between may call the first one.
    if (first !== undefined && statements.slice(first, at).every(isDefinition))
      report(
        headOf(statement),
        `There is a function '${statement.name}' above, which this one replaces before anything calls it.`,
      );
    before.set(key, at);
  }
}

function isDefinition({ kind }: Statement): boolean {
  return kind === "FunctionDefinition";
}

/** What stands in front of a function's parameters and body. */
function headOf({ extent: { source, start }, parameters, body }: FunctionDefinition): Extent {
  return { source, start, end: parameters?.[0]?.extent.start ?? body.extent.start };
}
