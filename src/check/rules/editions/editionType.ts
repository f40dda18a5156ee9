import { type Edition, otherEdition, type PerEdition } from "../../../diag/Edition.ts";
import type { ScriptBlock } from "../../../syntax/ast/definitions.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import type { TypeName } from "../../../syntax/ast/TypeName.ts";
import { walk } from "../../../syntax/ast/walk.ts";
import type { CommandTable } from "../../calls/CommandTable.ts";
import { editionNames } from "../../editionNames.ts";
import type { Rule, RuleContext } from "../../Rule.ts";
import type { ScriptScope } from "../../script/ScriptScope.ts";
import { typesAt } from "../../types/writtenTypes.ts";

/** Short names of types that the other edition alone has (observed in both), with what to use instead. */
const absentTypes: PerEdition<Readonly<Record<string, string>>> = {
  Desktop: {
    argumentcompletions: "",
    experimental: "",
    experimentaction: "",
    experimentalfeature: "",
    norunspaceaffinity: "",
    ordered: "",
    pspropertyexpression: "",
    semver: "Use [version].",
    short: "Use [int16].",
    uint: "Use [uint32].",
    ulong: "Use [uint64].",
    ushort: "Use [uint16].",
    validatenotnullorwhitespace: "",
  },
  Core: {},
};

export const editionType: Rule = {
  id: "EditionType",
  severity: "error",
  summary: "A type that the .NET of the other edition alone has, and a short name that only PowerShell 7 has.",
  unit({ tree, edition }, { scope, table, report }) {
    const absent = absentTypes[edition];
    if (!scope.bringsTypes) tellWhole(tree, edition, scope, table, report);
    if (Object.keys(absent).length === 0) return;
    const own = new Set<string>();
    walk(tree, (node) => {
      if (node.kind === "TypeDefinition") own.add(node.name.toLowerCase());
    });
    walk(tree, (node, ancestors) => {
      for (const name of namesIn(node)) {
        const key = name.name.toLowerCase();
        if (!Object.hasOwn(absent, key) || own.has(key) || isLiteral(node, key)) continue;
        if (scope.guards.guards(node, ancestors)) continue;
        report(
          name.extent,
          `[${name.name}] is a short name of PowerShell 7, which Windows PowerShell 5.1 does not have. ${absent[key]}`.trimEnd(),
        );
      }
    });
  },
};

/** A full name that only the lists of the other edition have: nothing that brings types along is here. */
function tellWhole(
  tree: ScriptBlock,
  edition: Edition,
  scope: ScriptScope,
  table: CommandTable,
  report: RuleContext["report"],
): void {
  const there = otherEdition[edition];
  const { types } = table.surroundings;
  walk(tree, (node, ancestors) => {
    for (const { name, extent } of typesAt(node)) {
      if (!/^(?:System|Microsoft)\./i.test(name) || types.has(name, edition) || !types.has(name, there)) continue;
      if (table.hasType(name) || scope.guards.guards(node, ancestors)) continue;
      report(
        extent,
        `[${name}] is there in ${editionNames[there]}; the .NET of ${editionNames[edition]} does not have it.`,
      );
    }
  });
}

/** `[ordered]@{}` is syntax of both. */
function isLiteral(node: Node, key: string): boolean {
  return key === "ordered" && node.kind === "TypeConstraint";
}

function namesIn(node: Node): readonly TypeName[] {
  if (node.kind !== "TypeExpression" && node.kind !== "TypeConstraint" && node.kind !== "Attribute") return [];
  return simpleNames(node.typeName);
}

function simpleNames(name: TypeName): readonly TypeName[] {
  if (name.form === "Array") return simpleNames(name.elementType);
  return name.form === "Generic" ? name.genericArguments.flatMap(simpleNames) : [name];
}
