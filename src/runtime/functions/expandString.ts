import { toText } from "../../objects/ops/toText.ts";
import type { Engine } from "../Engine.ts";
import type { Scope } from "../scope/Scope.ts";
import { BlockRunner } from "./invokeBlock.ts";

/** Expands a text as a double-quoted string is, in a scope. */
export function expandString(engine: Engine, scope: Scope, text: string): string {
  const block = engine.compileText(`"${text.replaceAll('"', '""')}"`, null, engine);
  block.module = scope.module;
  const written: unknown[] = [];
  new BlockRunner(block, scope, engine.currentStreams).run({ newScope: false, output: (value) => written.push(value) });
  return written.map(toText).join("");
}
