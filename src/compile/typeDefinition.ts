import { notModelled } from "../objects/model/runtimeError.ts";
import type { Execute } from "../runtime/BlockCode.ts";
import type { TypeDefinition } from "../syntax/ast/definitions.ts";
import type { Unit } from "./Unit.ts";

export function compileTypeDefinition(node: TypeDefinition, _unit: Unit): Execute {
  return () => {
    throw notModelled(`The definition of ${node.name}`);
  };
}
