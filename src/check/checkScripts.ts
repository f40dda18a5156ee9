import type { SourceText } from "../diag/SourceText.ts";
import type { Node } from "../syntax/ast/Node.ts";
import { walk } from "../syntax/ast/walk.ts";
import type { CheckTarget } from "./CheckTarget.ts";
import { readCall } from "./calls/Call.ts";
import type { CommandShape } from "./calls/CommandShape.ts";
import type { CommandTable } from "./calls/CommandTable.ts";
import { namedCommand } from "./calls/namedCommand.ts";
import { splattedAround } from "./calls/splattedTable.ts";
import type { Finding } from "./Finding.ts";
import type { NamedCommand, Rule, RuleContext } from "./Rule.ts";
import { type ParsedUnit, parseUnit } from "./script/ParsedUnit.ts";
import type { CommandCall } from "./script/ScriptFacts.ts";
import { ScriptScope } from "./script/ScriptScope.ts";

/** Checks the texts of one session: a script, or the scripts of a page in their order. Findings come in the order of the text. */
export function checkScripts(
  sources: readonly SourceText[],
  file: string | null,
  target: CheckTarget,
  table: CommandTable,
  rules: readonly Rule[],
): readonly (readonly Finding[])[] {
  const units = sources.map((source) => parseUnit(source, target));
  const scope = new ScriptScope(units, target, table, file);
  return units.map((unit, index) => {
    const findings: Finding[] = [];
    const reporter = (rule: Rule): RuleContext => ({
      target: { ...target, edition: unit.edition },
      unit,
      table,
      scope,
      report: (extent, message, severity = rule.severity) =>
        findings.push({ rule: rule.id, severity, message, extent }),
    });
    const active = rules.map((rule) => ({ rule, context: reporter(rule) }));
    for (const { rule, context } of active) rule.unit?.(unit, context);
    // Behind a syntax error the tree is a guess.
    const isGuess = unit.parsedAs === unit.edition;
    const end = Math.min(...(isGuess ? unit.errors.map(({ extent }) => extent.start) : []));
    checkNodes(unit, end, active);
    for (const call of scope.facts[index].calls)
      if (call.command.extent.end < end) checkCall(call, unit, scope, table, active);
    return findings.sort((left, right) => left.extent.start - right.extent.start || left.extent.end - right.extent.end);
  });
}

interface ActiveRule {
  readonly rule: Rule;
  readonly context: RuleContext;
}

function checkNodes({ tree }: ParsedUnit, end: number, active: readonly ActiveRule[]): void {
  const looking = active.filter(({ rule }) => rule.node !== undefined);
  walk(tree, (node, ancestors) => {
    if (node.extent.end < end) for (const { rule, context } of looking) rule.node?.(node, ancestors, context);
  });
}

function checkCall(
  call: CommandCall,
  unit: ParsedUnit,
  scope: ScriptScope,
  table: CommandTable,
  active: readonly ActiveRule[],
): void {
  const named = namedCommand(call, unit, scope, table);
  if (named === null) return;
  for (const { rule, context } of active) rule.command?.(named, context);
  const shape = shapeOf(named, unit, scope, table);
  if (shape === null) return;
  const pipeline = call.ancestors.at(-1);
  const hasInput = pipeline?.kind === "Pipeline" && pipeline.pipelineElements[0] !== call.command;
  const bound = readCall(call.command, shape, hasInput, (name) => splattedAround(name, call.ancestors));
  for (const { rule, context } of active) rule.call?.(bound, named, context);
}

function shapeOf(named: NamedCommand, unit: ParsedUnit, scope: ScriptScope, table: CommandTable): CommandShape | null {
  // Activities of workflows take further parameters, and resources of configurations are no commands.
  if (named.ancestors.some((node) => node.kind === "ConfigurationDefinition" || isWorkflow(node))) return null;
  if (named.kind === "function") return scope.functionShape(named.name);
  return named.kind === "cmdlet" || named.kind === "absent" ? table.shape(named.name, unit.edition) : null;
}

function isWorkflow(node: Node): boolean {
  return node.kind === "FunctionDefinition" && node.isWorkflow;
}
