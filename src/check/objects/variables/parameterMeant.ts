import type { ScriptBlock } from "../../../syntax/ast/definitions.ts";
import type { VariableExpression } from "../../../syntax/ast/expressions.ts";
import { sameBeginnings } from "../../words/sameBeginnings.ts";
import { treeIndex } from "../TreeIndex.ts";

/** The parameter of the function around a variable, or of the script, that nothing reads, where the names begin or end alike: $Path for $FilePath; null for none. `isClosed`: nothing else can have set the variable. */
export function parameterMeant(
  name: string,
  node: VariableExpression,
  tree: ScriptBlock,
  isClosed: boolean,
): string | null {
  const { ancestorsOf, variables } = treeIndex(tree);
  const owner = ancestorsOf(node).findLast(({ kind }) => kind === "FunctionDefinition");
  if (name.length < leastLetters || name.includes(":")) return null;
  const around = owner ?? tree;
  const names = variables
    .filter(({ extent }) => around.extent.start <= extent.start && extent.end <= around.extent.end)
    .map(({ variablePath }) => variablePath.userPath.toLowerCase());
  if (names.includes("psboundparameters") || names.includes("args")) return null;
  const parameters =
    owner?.kind === "FunctionDefinition"
      ? [...(owner.parameters ?? []), ...(owner.body.paramBlock?.parameters ?? [])]
      : (tree.paramBlock?.parameters ?? []);
  const found = parameters
    .map((each) => each.name.variablePath.userPath)
    .filter((each) => {
      const key = each.toLowerCase();
      const isAlike = [key.startsWith(name), key.endsWith(name), name.startsWith(key), name.endsWith(key)].includes(
        true,
      );
      const isMeant = isAlike || sameBeginnings(node.variablePath.userPath, each);
      return isMeant && key.length >= leastLetters && names.filter((other) => other === key).length === 1;
    });
  if (found.length === 1) return found[0];
  // The one parameter of a function, which nothing reads.
  const [only, ...others] = parameters.map((each) => each.name.variablePath.userPath);
  const isUnread = only !== undefined && names.filter((other) => other === only.toLowerCase()).length === 1;
  return isClosed && isUnread && others.length === 0 ? only : null;
}

const leastLetters = 4;
