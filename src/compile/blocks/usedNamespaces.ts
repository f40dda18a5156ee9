import type { ScriptBlock } from "../../syntax/ast/definitions.ts";

/** The namespaces that a text names with `using namespace`. */
export function usedNamespaces({ usingStatements }: ScriptBlock): string[] {
  return usingStatements.flatMap(({ usingStatementKind, name }) =>
    usingStatementKind === "Namespace" && name ? [name.value] : [],
  );
}
