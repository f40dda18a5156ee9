import type { Scope } from "../../runtime/scope/Scope.ts";
import type { BlockItem, TestContainer, TestItem } from "../tree/TestTree.ts";

/**
 * Why a variable that a test reads is null: it was set while tests were discovered, and what discovery sets is gone when they
 * run. Told of variables that the test's tree names, that nobody sees where the test ran, and that a block around it had in
 * discovery.
 */
export function nullHints(test: TestItem, scope: Scope, container: TestContainer): string[] {
  return test.body.source.variableNames().flatMap((name) => {
    const key = name.toLowerCase();
    const seen = scope.lookUp(key);
    if (seen !== undefined && seen.value !== null) return [];
    const where = placeOfDiscovery(test, container, key);
    return where === null
      ? []
      : [
          `$${name} is null here: ${where} set it while tests were discovered, which is over when they run. Set it in BeforeAll, or hand it on with -ForEach.`,
        ];
  });
}

/** Who had the variable in discovery; null: nobody. */
function placeOfDiscovery(test: TestItem, container: TestContainer, key: string): string | null {
  for (let block: BlockItem | null = test.block; block; block = block.parent) {
    const found = block.discoveryScope?.find(key);
    if (found !== undefined && found.value !== null)
      return block.isRoot ? "the file" : `${block.command} '${block.name}'`;
  }
  const found = container.root.discoveryScope?.find(key);
  return found !== undefined && found.value !== null ? "the file" : null;
}
