import type { Scope } from "../../runtime/Scope.ts";
import { walk } from "../../syntax/ast/walk.ts";
import type { TestContainer, TestItem } from "../tree/TestTree.ts";

export function nullHints(_test: TestItem, _scope: Scope, _container: TestContainer): string[] {
  return [];
}
void walk;
