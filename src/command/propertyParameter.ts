import { type PSError, psError } from "../objects/errors/PSError.ts";
import { typeOf } from "../objects/types/typeOf.ts";
import { Dictionary } from "../objects/values/collections/Dictionary.ts";
import { unwrap } from "../objects/values/PSObject.ts";
import { ScriptBlock } from "../objects/values/ScriptBlock.ts";
import { PropertyExpression } from "./propertyExpression.ts";

/** A key that a property hashtable may have: @{ Name = ...; Expression = ... }. */
export interface PropertyKey {
  readonly name: string;
  /** A second spelling ("Label" of "Name"). */
  readonly alias?: string;
  readonly kinds: readonly ("string" | "scriptblock" | "int" | "bool" | "any")[];
  /** What the command makes of the value; throws the command's error where it is out of range. */
  readonly read?: (value: unknown) => unknown;
}

/** One parsed property argument: the expression and what its hashtable said besides. */
export interface PropertyParameter {
  readonly expression: PropertyExpression;
  /** Values by the key's own name ("name", "descending"); empty for a plain argument. */
  readonly entries: ReadonlyMap<string, unknown>;
}

export interface PropertyParameterOptions {
  /** Wildcards in a name are an error. */
  readonly noWildcards?: boolean;
}

const expressionKey: PropertyKey = { name: "expression", kinds: ["string", "scriptblock"] };

/** Reads the property arguments of a cmdlet. `keys` are those besides Expression that it knows. Throws the cmdlet's error. */
export function parsePropertyParameters(
  values: readonly unknown[],
  keys: readonly PropertyKey[],
  options: PropertyParameterOptions = {},
): PropertyParameter[] {
  return values.map((value) => parsePropertyParameter(value, keys, options));
}

/** Reads one property argument. */
export function parsePropertyParameter(
  value: unknown,
  keys: readonly PropertyKey[],
  options: PropertyParameterOptions = {},
): PropertyParameter {
  const plain = unwrap(value);
  if (plain instanceof ScriptBlock) return { expression: PropertyExpression.of(plain), entries: new Map() };
  if (plain instanceof Dictionary) return parseDictionary(plain, keys, options);
  if (typeof plain !== "string") throw unknownType(plain);
  if (plain === "") throw propertyError("ExpressionEmptyString2", "An empty string value is not allowed.");
  const expression = new PropertyExpression(plain);
  if (options.noWildcards && expression.hasWildcards)
    throw propertyError("ExpressionGlobbing2", `Wildcard characters are not allowed in "${plain}".`);
  return { expression, entries: new Map() };
}

function unknownType(value: unknown): PSError {
  const expected = `{${expressionKey.kinds.map((kind) => kindTypes[kind]).join(", ")}}`;
  const text =
    value === null || value === undefined
      ? `The value of a parameter was null; one of the following types was expected: ${expected}.`
      : `Cannot convert ${typeOf(value).name} to one of the following types ${expected}.`;
  return propertyError("DictionaryKeyUnknownType", text);
}

function parseDictionary(
  dictionary: Dictionary,
  keys: readonly PropertyKey[],
  options: PropertyParameterOptions,
): PropertyParameter {
  const known = [expressionKey, ...keys];
  const found = new Map<string, unknown>();
  for (const { key, value } of dictionary.entries()) {
    const written = unwrap(key);
    if (typeof written !== "string") {
      const type = typeOf(written).shortName;
      throw propertyError("DictionaryKeyNonString", `The ${type} key type is not valid. The key must be a string.`);
    }
    const definition = matchKey(written, known);
    if (found.has(definition.name))
      throw propertyError(
        "DictionaryKeyDuplicate",
        `The duplicated key "${written}" conflicts with "${definition.name}".`,
      );
    const content = unwrap(value);
    checkValue(written, content, definition);
    found.set(definition.name, definition.read ? definition.read(content) : content);
  }
  const content = found.get(expressionKey.name);
  if (content === undefined)
    throw propertyError("DictionaryKeyMandatoryEntry", "A mandatory entry for expression is missing.");
  found.delete(expressionKey.name);
  return { expression: keyedExpression(content as string | ScriptBlock, options), entries: found };
}

function keyedExpression(value: string | ScriptBlock, options: PropertyParameterOptions): PropertyExpression {
  const key = `The "${expressionKey.name}" key`;
  if (value === "") throw propertyError("ExpressionEmptyString1", `${key} cannot have an empty string value.`);
  const expression = PropertyExpression.of(value);
  if (options.noWildcards && expression.hasWildcards)
    throw propertyError("ExpressionGlobbing1", `${key} cannot have wildcard characters in value "${expression.text}".`);
  return expression;
}

/** The key that a (shortened) spelling means; of no letters at all it could be any. */
function matchKey(written: string, keys: readonly PropertyKey[]): PropertyKey {
  const folded = written.toLowerCase();
  const spellings = (key: PropertyKey) => [key.name.toLowerCase(), ...(key.alias ? [key.alias] : [])];
  const found = keys.filter((key) => spellings(key).some((name) => name.startsWith(folded)));
  const exact = found.find((key) => spellings(key).includes(folded));
  if (exact) return exact;
  if (found.length === 0) throw propertyError("DictionaryKeyIllegal", `The ${written} key is not valid.`);
  if (found.length > 1) {
    throw propertyError(
      "DictionaryKeyAmbiguous",
      `The ${written} key is ambiguous; ${found[0].name} and ${found[1].name} conflict.`,
    );
  }
  return found[0];
}

function checkValue(written: string, value: unknown, definition: PropertyKey): void {
  if (definition.kinds.includes("any")) return;
  if (value === null || value === undefined)
    throw propertyError("DictionaryKeyMissingValue", `The ${written} key has no value.`);
  const kind = valueKind(value);
  if (kind !== null && definition.kinds.includes(kind)) return;
  const names = definition.kinds.map((allowed) => kindTypes[allowed]);
  const start = `The "${written}" key has a type, ${typeOf(value).name}, that is not valid;`;
  throw names.length > 1
    ? propertyError("DictionaryKeyIllegalValue1", `${start} expected types are {${names.join(", ")}}.`)
    : propertyError("DictionaryKeyIllegalValue2", `${start} expected type is ${names[0]}.`);
}

function valueKind(value: unknown): "string" | "scriptblock" | "int" | "bool" | null {
  if (typeof value === "string") return "string";
  if (value instanceof ScriptBlock) return "scriptblock";
  if (typeof value === "number") return "int";
  return typeof value === "boolean" ? "bool" : null;
}

const kindTypes = {
  string: "System.String",
  scriptblock: "System.Management.Automation.ScriptBlock",
  int: "System.Int32",
  bool: "System.Boolean",
  any: "System.Object",
} as const;

/** An error about a property argument: its exception has .NET's own text, what went wrong stands in the details. */
export function propertyError(id: string, message: string): PSError {
  const error = psError(id, "InvalidArgument", "Specified method is not supported.", {
    exception: "System.NotSupportedException",
  });
  error.record.errorDetails = { message, recommendedAction: "" };
  return error;
}
