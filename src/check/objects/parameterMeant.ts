import type { ScriptBlock } from "../../syntax/ast/definitions.ts";
import type { VariableExpression } from "../../syntax/ast/expressions.ts";
import { treeIndex } from "./TreeIndex.ts";

/** The parameter of the function around a variable that nothing reads, where the names begin or end alike: $Path for $FilePath; null for none. */
export function parameterMeant(name: string, node: VariableExpression, tree: ScriptBlock): string | null {
  const { ancestorsOf, variables } = treeIndex(tree);
  const owner = ancestorsOf(node).findLast(({ kind }) => kind === "FunctionDefinition");
  if (owner?.kind !== "FunctionDefinition" || name.length < leastLetters || name.includes(":")) return null;
  const names = variables
    .filter(({ extent }) => owner.extent.start <= extent.start && extent.end <= owner.extent.end)
    .map(({ variablePath }) => variablePath.userPath.toLowerCase());
  if (names.includes("psboundparameters") || names.includes("args")) return null;
  const parameters = [...(owner.parameters ?? []), ...(owner.body.paramBlock?.parameters ?? [])];
  const found = parameters
    .map((each) => each.name.variablePath.userPath)
    .filter((each) => {
      const key = each.toLowerCase();
      const isAlike = [key.startsWith(name), key.endsWith(name), name.startsWith(key), name.endsWith(key)].includes(
        true,
      );
      return isAlike && key.length >= leastLetters && names.filter((other) => other === key).length === 1;
    });
  return found.length === 1 ? found[0] : null;
}

const leastLetters = 4;
