import type { PerEdition } from "../../../diag/Edition.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import type { TypeName } from "../../../syntax/ast/TypeName.ts";
import { walk } from "../../../syntax/ast/walk.ts";
import type { Rule } from "../../Rule.ts";

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
  summary: "The short name of a type that only PowerShell 7 has.",
  unit({ tree, edition }, { scope, report }) {
    const absent = absentTypes[edition];
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
