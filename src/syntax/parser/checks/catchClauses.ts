import type { TypeConstraint } from "../../ast/definitions.ts";
import type { Node } from "../../ast/Node.ts";
import type { CatchClause } from "../../ast/statements.ts";
import type { Resolver } from "../Resolver.ts";
import type { Report } from "./Report.ts";

/** A clause without types must be the last, and a type that an earlier clause caught cannot be caught again. */
export function checkCatchClauses(node: Node, resolver: Resolver | null, report: Report): void {
  if (node.kind !== "TryStatement") return;
  node.catchClauses.forEach((clause, index) => {
    const later = node.catchClauses.slice(index + 1);
    if (later.length > 0 && clause.catchTypes.length === 0) {
      const { source, end } = clause.extent;
      report("EmptyCatchNotLast", { source, start: end, end });
    } else if (resolver !== null) for (const type of clause.catchTypes) checkLater(type, later, resolver, report);
  });
}

function checkLater(type: TypeConstraint, later: readonly CatchClause[], resolver: Resolver, report: Report): void {
  const name = resolver.lineage(type.typeName.fullName)?.[0];
  if (name === undefined) return;
  for (const other of later.flatMap((clause) => clause.catchTypes)) {
    const lineage = resolver.lineage(other.typeName.fullName);
    if (lineage?.includes(name)) report("ExceptionTypeAlreadyCaught", other.extent, lineage[0]);
  }
}
