import { ScriptBlock } from "../../objects/values/ScriptBlock.ts";
import { type BlockSource, CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import type { ScriptBlock as ScriptBlockAst } from "../../syntax/ast/definitions.ts";
import { blockSource } from "./blockSource.ts";
import type { Unit } from "./Unit.ts";

/** A script block inside an attribute: it belongs to no session until the session that runs the code calls it. */
export class LazyScriptBlock extends ScriptBlock {
  readonly #source: BlockSource;

  constructor(ast: ScriptBlockAst, unit: Unit) {
    super();
    this.#source = blockSource(ast, unit);
  }

  get text(): string {
    return this.#source.text;
  }

  invoke(options: Parameters<ScriptBlock["invoke"]>[0] = {}): unknown[] {
    return this.#ofSession.invoke(options);
  }

  forEach(objects: Iterable<unknown>, args: readonly unknown[]): unknown[] {
    return this.#ofSession.forEach(objects, args);
  }

  get #ofSession(): CompiledScriptBlock {
    const engine = runningEngine();
    return new CompiledScriptBlock(engine, this.#source, engine.currentScope.module);
  }
}
