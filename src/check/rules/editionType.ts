import type { Node } from "../../syntax/ast/Node.ts";
import type { TypeName } from "../../syntax/ast/TypeName.ts";
import { walk } from "../../syntax/ast/walk.ts";
import { asksForEdition } from "../namedCommand.ts";
import type { Rule } from "../Rule.ts";

/** Short names of types that PowerShell 7 has and Windows PowerShell 5.1 has not (observed in both). */
const coreAccelerators: Readonly<Record<string, string>> = {
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
};

export const editionType: Rule = {
  id: "EditionType",
  severity: "error",
  summary: "The short name of a type that only PowerShell 7 has.",
  unit({ tree, edition }, { report }) {
    if (edition !== "Desktop") return;
    const own = new Set<string>();
    walk(tree, (node) => {
      if (node.kind === "TypeDefinition") own.add(node.name.toLowerCase());
    });
    walk(tree, (node, ancestors) => {
      for (const name of namesIn(node)) {
        const key = name.name.toLowerCase();
        if (!Object.hasOwn(coreAccelerators, key) || own.has(key) || isLiteral(node, key)) continue;
        if (ancestors.some(asksForEdition)) continue;
        report(
          name.extent,
          `[${name.name}] is a short name of PowerShell 7, which Windows PowerShell 5.1 does not have. ${coreAccelerators[key]}`.trimEnd(),
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
