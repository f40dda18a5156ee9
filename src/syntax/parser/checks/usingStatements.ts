import { extentText } from "../../../diag/Extent.ts";
import type { ScriptBlock, UsingStatement } from "../../ast/definitions.ts";
import type { Expression } from "../../ast/expressions.ts";
import { pureExpression } from "../../ast/pureExpression.ts";
import {
  type SpecificationEntry,
  specificationConversion,
  specificationFault,
} from "../definitions/moduleSpecification.ts";
import type { ModuleWish, Resolver } from "../Resolver.ts";
import type { Report } from "./Report.ts";

/** Namespaces must be names; modules and assemblies must exist, where it is known which do. */
export function checkUsingStatements(root: ScriptBlock, resolver: Resolver | null, report: Report): void {
  for (const item of root.usingStatements) {
    if (item.usingStatementKind === "Namespace") checkNamespace(item, report);
    else if (item.usingStatementKind === "Module") checkModule(item, resolver, report);
    else if (item.usingStatementKind === "Assembly" && item.name !== null && resolver !== null) {
      if (!resolver.hasAssembly(item.name.value)) report("ErrorLoadingAssembly", item.name.extent, item.name.value);
    }
  }
}

function checkNamespace({ name, alias }: UsingStatement, report: Report): void {
  if (name === null || alias !== null) return;
  if (!/^[\p{L}_][\p{L}\p{Nd}_]*(\.[\p{L}_][\p{L}\p{Nd}_]*)*$/u.test(name.value)) {
    report("InvalidNamespaceValue", name.extent);
  }
}

function checkModule(item: UsingStatement, resolver: Resolver | null, report: Report): void {
  if (item.moduleSpecification !== null) {
    const wish = moduleOf(item.moduleSpecification);
    if ("id" in wish) report(wish.id, item.extent, wish.text);
    else if (resolver !== null && !resolver.hasModule(wish))
      report("ModuleNotFoundDuringParse", item.extent, extentText(item.moduleSpecification.extent));
    return;
  }
  const { name } = item;
  if (name === null || resolver === null || resolver.hasModule({ name: name.value, leastVersion: null })) return;
  report("ModuleNotFoundDuringParse", item.extent, name.value);
}

/** The module that a statement names; null where what it says makes no sense. */
export function writtenModule({ name, moduleSpecification }: UsingStatement): ModuleWish | null {
  if (moduleSpecification === null) return name && { name: name.value, leastVersion: null };
  const wish = moduleOf(moduleSpecification);
  return "id" in wish ? null : wish;
}

interface TableFault {
  readonly id: string;
  readonly text: string;
}

/** The module that a table names, or the id of what is wrong with the table. */
function moduleOf(table: Extract<Expression, { kind: "Hashtable" }>): ModuleWish | TableFault {
  const entries = new Map<string, string>();
  const written: SpecificationEntry[] = [];
  for (const { key, value } of table.keyValuePairs) {
    const expression = value.kind === "Pipeline" ? pureExpression(value) : null;
    if (key.kind !== "StringConstantExpression" || expression?.kind !== "StringConstantExpression") {
      return { id: "RequiresArgumentMustBeConstant", text: "" };
    }
    entries.set(key.value.toLowerCase(), expression.value);
    written.push({ key: key.value, value: expression.value });
  }
  const fault = specificationFault(written);
  if (fault !== null) return { id: "RequiresModuleInvalid", text: specificationConversion(fault) };
  const name = entries.get("modulename") ?? "";
  return { name, leastVersion: entries.get("moduleversion") ?? entries.get("requiredversion") ?? null };
}
