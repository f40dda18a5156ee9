import type { CmdletContext } from "../../../../src/command/prelude.ts";
import {
  type PropertyKey,
  type PropertyParameter,
  parsePropertyParameters,
} from "../../../../src/command/propertyParameter.ts";
import { rememberError } from "../../../../src/command/rememberError.ts";
import { ErrorRecord } from "../../../../src/objects/errors/ErrorRecord.ts";
import { newException } from "../../../../src/objects/errors/ExceptionObject.ts";
import type { PSError } from "../../../../src/objects/errors/PSError.ts";
import { toBoolean } from "../../../../src/objects/ops/toBoolean.ts";
import { typeTable } from "../../../../src/objects/types/typeData/TypeTable.ts";
import { typeNamesOf } from "../../../../src/objects/types/typeNames.ts";

export const directionKeys: readonly PropertyKey[] = [
  { name: "ascending", kinds: ["any"], read: toBoolean },
  { name: "descending", kinds: ["any"], read: toBoolean },
];

/** The keys by which objects are ordered, grouped or compared. None: the objects themselves. */
export class OrderKeys {
  readonly #given: readonly PropertyParameter[];
  #used: readonly PropertyParameter[] | undefined;

  /** `directions` is what Sort-Object knows; the keys of the others are single properties, without a direction. */
  constructor(properties: readonly unknown[] | undefined, directions?: typeof directionKeys) {
    this.#given = parsePropertyParameters(properties ?? [], directions ?? [], { noWildcards: !directions });
  }

  /** Decides the keys by the first object: a type may name key properties of its own. */
  start(first: unknown): readonly PropertyParameter[] {
    this.#used ??= this.#given.length > 0 ? this.#given : parsePropertyParameters(keyProperties(first), []);
    return this.#used;
  }

  /** Whether each key goes downwards. */
  descending(all: boolean): readonly boolean[] {
    const used = this.#used ?? this.#given;
    if (used.length === 0) return [all];
    return used.map(({ entries }) => {
      const descending = entries.get("descending");
      const ascending = entries.get("ascending");
      // Both alike say nothing.
      if (typeof ascending === "boolean" && ascending === descending) return all;
      if (typeof ascending === "boolean") return !ascending;
      return typeof descending === "boolean" ? descending : all;
    });
  }

  /** The key values of one object; `undefined` where it lacks the property, null where the expression failed. */
  values(cmdlet: CmdletContext, input: unknown): unknown[] {
    const keys = this.start(input);
    if (keys.length === 0) return [input];
    const values: unknown[] = [];
    for (const { expression } of keys) {
      const results = expression.results(input);
      if (results.length === 0) values.push(undefined);
      for (const { value, error } of results) {
        if (!error) values.push(value ?? null);
        else {
          report(cmdlet, error, input);
          values.push(null);
        }
      }
    }
    return values;
  }
}

/** Shown as the cmdlet's error; $Error keeps the one that the script block raised, and both of one that was thrown. */
function report(cmdlet: CmdletContext, error: PSError, input: unknown): void {
  rememberError(cmdlet, error);
  const { exception } = error;
  const isThrown = error.record.category === "OperationStopped";
  const own = isThrown ? newException(exception.type.name, exception.message, exception) : exception;
  const record = new ErrorRecord(own, "ExpressionEvaluation", "InvalidResult", input);
  record.targetTypeName = "PSObject";
  cmdlet.error(record);
}

function keyProperties(first: unknown): readonly string[] {
  if (first === null || first === undefined || typeof first !== "object") return [];
  for (const name of typeNamesOf(first)) {
    const data = typeTable().get(name);
    if (data?.defaultKeyPropertySet) return data.defaultKeyPropertySet;
  }
  return [];
}
