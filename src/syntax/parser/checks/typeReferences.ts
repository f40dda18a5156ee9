import type { ScriptBlock, TypeConstraint, TypeDefinition } from "../../ast/definitions.ts";
import type { Node } from "../../ast/Node.ts";
import type { TypeName } from "../../ast/TypeName.ts";
import { walk } from "../../ast/walk.ts";
import type { Resolver } from "../Resolver.ts";
import { isOrdered } from "./isOrdered.ts";
import type { Report } from "./Report.ts";

/** Types that a class or enum names must exist when the script is read; elsewhere they are looked up when they are used. */
export class TypeReferenceChecks {
  readonly #lookUp: TypeLookUp;
  readonly #report: Report;
  #definitions = 0;

  constructor(root: ScriptBlock, resolver: Resolver, report: Report) {
    this.#lookUp = new TypeLookUp(root, resolver);
    this.#report = report;
  }

  enter(node: Node, ancestors: readonly Node[]): void {
    if (node.kind === "Attribute" && (this.#definitions > 0 || isBeforeDefinition(ancestors)))
      checkAttribute(node, this.#lookUp, ancestors, this.#report);
    if (node.kind === "TypeDefinition") this.#definitions++;
    if (this.#definitions === 0) return;
    if ((node.kind === "TypeConstraint" && !isOrderedCast(node, ancestors)) || node.kind === "TypeExpression")
      for (const name of unknownNames(node.typeName, this.#lookUp, ancestors))
        this.#report("TypeNotFound", name.extent, name.fullName);
  }

  leave(node: Node): void {
    if (node.kind === "TypeDefinition") this.#definitions--;
  }
}

function isOrderedCast(type: TypeConstraint, ancestors: readonly Node[]): boolean {
  return isOrdered(type) && ancestors[ancestors.length - 1]?.kind === "ConvertExpression";
}

function isBeforeDefinition(ancestors: readonly Node[]): boolean {
  return ancestors[ancestors.length - 1]?.kind === "TypeDefinition";
}

function checkAttribute(
  node: Extract<Node, { kind: "Attribute" }>,
  lookUp: TypeLookUp,
  ancestors: readonly Node[],
  report: Report,
): void {
  const { fullName, extent } = node.typeName;
  if (lookUp.has(fullName, ancestors) || lookUp.has(`${fullName}Attribute`, ancestors)) return;
  report("CustomAttributeTypeNotFound", extent, fullName);
}

/** The parts of a type's name that name nothing. */
function unknownNames(name: TypeName, lookUp: TypeLookUp, ancestors: readonly Node[]): readonly TypeName[] {
  switch (name.form) {
    case "Array":
      return unknownNames(name.elementType, lookUp, ancestors);
    case "Generic": {
      const open = name.typeName.name;
      const arity = open.includes("`") ? open : `${open}\`${name.genericArguments.length}`;
      const own = lookUp.has(arity, ancestors) ? [] : [name.typeName];
      return [...own, ...name.genericArguments.flatMap((argument) => unknownNames(argument, lookUp, ancestors))];
    }
    default:
      return lookUp.has(name.name, ancestors) ? [] : [name];
  }
}

class TypeLookUp {
  readonly #resolver: Resolver;
  readonly #namespaces: readonly string[];
  readonly #defined = new Map<ScriptBlock, Set<string>>();

  constructor(root: ScriptBlock, resolver: Resolver) {
    this.#resolver = resolver;
    this.#namespaces = root.usingStatements
      .filter((item) => item.usingStatementKind === "Namespace")
      .map((item) => item.name?.value ?? "");
    walk(root, (node, ancestors) => {
      if (node.kind === "TypeDefinition") this.#define(node, ancestors);
    });
  }

  #define(node: TypeDefinition, ancestors: readonly Node[]): void {
    const scope = ancestors.findLast((outer) => outer.kind === "ScriptBlock");
    if (scope === undefined) return;
    const names = this.#defined.get(scope) ?? new Set();
    this.#defined.set(scope, names.add(node.name.toLowerCase()));
  }

  has(name: string, ancestors: readonly Node[]): boolean {
    const folded = name.toLowerCase();
    for (const outer of ancestors) {
      if (outer.kind === "ScriptBlock" && this.#defined.get(outer)?.has(folded)) return true;
    }
    if (this.#resolver.hasType(name) || this.#resolver.knowsType(`System.${name}`)) return true;
    return this.#namespaces.some((namespace) => this.#resolver.knowsType(`${namespace}.${name}`));
  }
}
