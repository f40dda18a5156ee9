import { extentText } from "../diag/Extent.ts";
import type { BlockCode } from "../runtime/BlockCode.ts";
import type { BlockSource } from "../runtime/CompiledScriptBlock.ts";
import type { ScriptBlock } from "../syntax/ast/definitions.ts";
import { compileBlock } from "./compileBlock.ts";
import { astObjectOf } from "./language/AstObject.ts";
import { positionToken } from "./language/tokens/PSToken.ts";
import type { Unit } from "./Unit.ts";

/** A script block of the tree, compiled when first run. Its names count as mentioned by the block around it. */
export function blockSource(ast: ScriptBlock, parent: Unit, isFilter = false): BlockSource {
  let code: BlockCode | null = null;
  if (/\$(_|psitem)\b/i.test(extentText(ast.extent))) parent.slot("_");
  return {
    ast,
    get astObject() {
      return astObjectOf(ast);
    },
    get startPosition() {
      return positionToken(ast.extent);
    },
    extent: ast.extent,
    isFilter,
    helpSource: ast,
    get text() {
      const text = extentText(ast.extent);
      return text.startsWith("{") && text.endsWith("}") ? text.slice(1, -1) : text;
    },
    code: () => {
      code ??= compileBlock(ast, parent, isFilter);
      return code;
    },
  };
}
