import { runtimeError } from "../../objects/errors/runtimeError.ts";
import { withoutWrapper } from "../../objects/members/asPSObject.ts";
import { toText } from "../../objects/ops/toText.ts";
import type { Dictionary } from "../../objects/values/collections/Dictionary.ts";
import { Hashtable } from "../../objects/values/collections/Hashtable.ts";
import type { Evaluate } from "../../runtime/functions/BlockCode.ts";
import type { Hashtable as HashtableAst } from "../../syntax/ast/expressions.ts";
import type { Unit } from "../blocks/Unit.ts";
import { statementValue } from "../statements/statementValue.ts";
import { compileExpression } from "./expressions.ts";

export function compileHashtable(node: HashtableAst, unit: Unit): Evaluate {
  return compileHashtableInto(node, unit, () => new Hashtable(true, node.keyValuePairs.length));
}

/** The literal's pairs put into what `make` gives, in order; a key that is there already is an error. */
export function compileHashtableInto(node: HashtableAst, unit: Unit, make: () => Dictionary): Evaluate {
  const keys = node.keyValuePairs.map(({ key }) => compileExpression(key, unit));
  const values = node.keyValuePairs.map(({ value }) => statementValue(value, unit));
  const places = node.keyValuePairs.map(({ key }) => key.extent);
  return (frame) => {
    const statement = frame.position;
    const table = make();
    for (let index = 0; index < keys.length; index++) {
      frame.position = places[index];
      const key = withoutWrapper(keys[index](frame));
      if (key === null || key === undefined) throw runtimeError("InvalidNullKey", [], { target: table });
      frame.position = statement;
      const value = values[index](frame);
      frame.position = places[index];
      if (!table.add(key, value)) throw runtimeError("DuplicateKeyInHashLiteral", [toText(key)], { target: table });
    }
    frame.position = statement;
    return table;
  };
}
