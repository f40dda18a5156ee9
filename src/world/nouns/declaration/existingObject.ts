import { identityWord } from "../../values/ScriptValue.ts";
import type { ParameterRule } from "../defineNoun.ts";
import { nounNamed } from "../nounNamed.ts";
import { getRow } from "../rows/findRow.ts";

/** A parameter with an object that has to be there, and that chooses among no objects of the cmdlet's own. */
export function existingObject(noun: string): ParameterRule {
  return {
    selection: (value, world) => {
      const definition = nounNamed(noun);
      if (definition) getRow(world, definition, identityWord(value) ?? "");
      return () => true;
    },
  };
}
