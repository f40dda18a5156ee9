import type { VariableExpression } from "../../../syntax/ast/expressions.ts";

/** The name by which the index of a tree knows what writes a variable: in lower case, without a scope in front; one of a drive keeps it. */
export function variableKey({ variablePath }: VariableExpression): string {
  const { driveName, unqualifiedPath, userPath } = variablePath;
  return (driveName === null ? unqualifiedPath : userPath).toLowerCase();
}
