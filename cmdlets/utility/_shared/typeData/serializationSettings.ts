import { convertTo } from "../../../../src/objects/convert/convertTo.ts";
import { PSError } from "../../../../src/objects/errors/PSError.ts";
import type { SerializationMethod, TypeData } from "../../../../src/objects/types/typeData/TypeData.ts";
import { typeByName } from "../../../../src/objects/types/typeRegistry.ts";
import { EnumValue } from "../../../../src/objects/values/EnumValue.ts";

/** How objects of a type are written as CLIXML, as Update-TypeData's parameters and types files say it. */
export interface SerializationWords {
  readonly SerializationMethod?: string | undefined;
  readonly SerializationDepth?: number | undefined;
  readonly InheritPropertySerializationSet?: unknown;
  readonly StringSerializationSource?: string | undefined;
  readonly PropertySerializationSet?: readonly string[] | undefined;
}

type Settings = Pick<
  TypeData,
  | "serializationMethod"
  | "serializationDepth"
  | "inheritPropertySerializationSet"
  | "stringSerializationSource"
  | "propertySerializationSet"
>;

/** Checks the settings against each other: one that does not go with the method makes all of them count for nothing. */
export function serializationSettings(words: SerializationWords, report: (message: string) => void): Settings {
  const wrong = problem(words);
  if (wrong !== null) {
    report("A previous error caused all serialization settings to be ignored.");
    report(wrong);
    return {};
  }
  const method = words.SerializationMethod === undefined ? undefined : methodNamed(words.SerializationMethod);
  return {
    ...(method instanceof EnumValue ? { serializationMethod: method.text as SerializationMethod } : {}),
    ...(words.SerializationDepth === undefined ? {} : { serializationDepth: words.SerializationDepth }),
    ...(words.InheritPropertySerializationSet === undefined
      ? {}
      : { inheritPropertySerializationSet: words.InheritPropertySerializationSet === true }),
    ...(words.StringSerializationSource === undefined
      ? {}
      : { stringSerializationSource: words.StringSerializationSource }),
    ...(words.PropertySerializationSet ? { propertySerializationSet: [...words.PropertySerializationSet] } : {}),
  };
}

function problem(words: SerializationWords): string | null {
  const { SerializationMethod: given } = words;
  const method = given === undefined ? null : methodNamed(given);
  if (typeof method === "string") return `Cannot convert note "SerializationMethod":"${method}".`;
  const isString = method?.text === "String";
  if (method?.text === "SpecificProperties") return null;
  if (words.PropertySerializationSet) return misplaced("PropertySerializationSet");
  if (words.InheritPropertySerializationSet !== undefined) return misplaced("InheritPropertySerializationSet");
  return isString && words.SerializationDepth !== undefined ? misplaced("SerializationDepth") : null;
}

function misplaced(name: string): string {
  return `Do not use the member "${name}" here.`;
}

/** The method, or why the word is none. */
function methodNamed(word: string): EnumValue | string {
  try {
    return convertTo(word, typeByName("System.Management.Automation.SerializationMethod")) as EnumValue;
  } catch (error) {
    if (!(error instanceof PSError)) throw error;
    return error.record.message;
  }
}
