import type { CommandMetadata } from "../../../binding/CommandMetadata.ts";
import { compileText } from "../../../compile/blocks/compileText.ts";
import type { Engine } from "../../../runtime/Engine.ts";
import { commandMetadataOf } from "../../../runtime/functions/functionMetadata.ts";
import type { FunctionDefinition } from "../../../syntax/ast/definitions.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import { walk } from "../../../syntax/ast/walk.ts";

/** A text that is being written, and its tree. */
export interface WrittenText {
  readonly root: Node;
  readonly text: string;
}

/** What the text itself says of the parameters of a function that it defines; null: it defines none of that name. */
export function writtenFunction(engine: Engine, { root, text }: WrittenText, name: string): CommandMetadata | null {
  let found: FunctionDefinition | null = null;
  walk(root, (node) => {
    if (node.kind === "FunctionDefinition" && node.name.toLowerCase() === name.toLowerCase()) found = node;
  });
  const definition = found as FunctionDefinition | null;
  if (!definition || definition.extent.end > text.length) return null;
  try {
    const { code } = compileText(parametersText(definition, text), null, engine);
    return commandMetadataOf(code, engine.edition);
  } catch {
    // What cannot be compiled has no parameters yet.
    return null;
  }
}

/** A script that has the function's parameters and does nothing. */
function parametersText({ parameters, body }: FunctionDefinition, text: string): string {
  if (parameters !== null)
    return `param(${parameters.map(({ extent }) => text.slice(extent.start, extent.end)).join(", ")})`;
  const block = body.paramBlock;
  if (!block) return "";
  const start = Math.min(block.extent.start, ...block.attributes.map(({ extent }) => extent.start));
  return text.slice(start, block.extent.end);
}
