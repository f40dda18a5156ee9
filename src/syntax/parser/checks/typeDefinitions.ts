import type { FunctionMember } from "../../ast/definitions.ts";
import type { Node } from "../../ast/Node.ts";
import type { Report } from "./Report.ts";

/** The types of one script block differ in more than case. */
export class TypeDefinitionChecks {
  readonly #report: Report;
  readonly #names = new Map<Node, Set<string>>();

  constructor(report: Report) {
    this.#report = report;
  }

  check(node: Node, ancestors: readonly Node[]): void {
    if (node.kind === "FunctionMember") this.#checkParameters(node);
    if (node.kind !== "TypeDefinition") return;
    const scope = ancestors.findLast((outer) => outer.kind === "ScriptBlock");
    if (scope === undefined) return;
    const names = this.#names.get(scope) ?? new Set<string>();
    this.#names.set(scope, names);
    const name = node.name.toLowerCase();
    if (names.has(name)) this.#report("MemberAlreadyDefined", node.extent, node.name);
    names.add(name);
  }
  /** A parameter of a method is converted once. */
  #checkParameters({ functionDefinition }: FunctionMember): void {
    for (const { attributes } of functionDefinition.parameters ?? []) {
      const constraints = attributes.filter(({ kind }) => kind === "TypeConstraint");
      for (const { extent } of constraints.slice(1)) this.#report("MultipleTypeConstraintsOnMethodParam", extent);
    }
  }
}
