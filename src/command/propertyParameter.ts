import { Dictionary } from "../objects/model/Dictionary.ts";
import { Char } from "../objects/model/numbers.ts";
import { type PSError, psError } from "../objects/model/PSError.ts";
import { unwrap } from "../objects/model/PSObject.ts";
import { ScriptBlock } from "../objects/model/ScriptBlock.ts";
import { typeOf } from "../objects/model/typeOf.ts";
import { toText } from "../objects/ops/toText.ts";
import { PropertyExpression } from "./propertyExpression.ts";

/** A key that a property hashtable may have: @{ Name = ...; Expression = ... }. */
export interface PropertyKey {
  readonly name: string;
  /** A second spelling ("Label" of "Name"). */
  readonly alias?: string;
  readonly kinds: readonly ("string" | "scriptblock" | "int" | "bool" | "any")[];
  readonly mandatory?: boolean;
}

/** One parsed property argument: the expression and what its hashtable said besides. */
export interface PropertyParameter {
  readonly expression: PropertyExpression;
  /** Values by the key's own name in lower case ("name", "descending"); empty for a plain argument. */
  readonly entries: ReadonlyMap<string, unknown>;
}

export interface PropertyParameterOptions {
  /** Wildcards in a plain name are an error. */
  readonly noWildcards?: boolean;
}

const expressionKey: PropertyKey = { name: "expression", kinds: ["string", "scriptblock"], mandatory: true };

/** Reads the property arguments of a cmdlet. `keys` are those besides Expression that it knows. Throws the cmdlet's error. */
export function parsePropertyParameters(
  values: readonly unknown[],
  keys: readonly PropertyKey[],
  options: PropertyParameterOptions = {},
): PropertyParameter[] {
  return values.map((value) => parseOne(unwrap(value), keys, options));
}

function parseOne(value: unknown, keys: readonly PropertyKey[], options: PropertyParameterOptions): PropertyParameter {
  if (value === null || value === undefined) {
    const expected = "[System.String, System.Management.Automation.ScriptBlock, System.Collections.IDictionary]";
    throw failure(
      "ParameterNull",
      `The value of a parameter was null; one of the following types was expected: {${expected.slice(1, -1)}}.`,
    );
  }
  if (value instanceof ScriptBlock) return { expression: PropertyExpression.of(value), entries: new Map() };
  if (value instanceof Dictionary) return parseDictionary(value, keys, options);
  const text = typeof value === "string" ? value : convertible(value) ? toText(value) : null;
  if (text === null) {
    const expected = "{System.String, System.Management.Automation.ScriptBlock, System.Collections.IDictionary}";
    throw failure(
      "ParameterUnknownType",
      `Cannot convert ${typeOf(value).name} to one of the following types ${expected}.`,
    );
  }
  return { expression: nameExpression(text, null, options), entries: new Map() };
}

/** Numbers, characters and the like stand for their text. */
function convertible(value: unknown): boolean {
  return (
    typeof value === "number" ||
    typeof value === "bigint" ||
    typeof value === "boolean" ||
    value instanceof Char ||
    typeOf(value).isValueType
  );
}

function parseDictionary(
  dictionary: Dictionary,
  keys: readonly PropertyKey[],
  options: PropertyParameterOptions,
): PropertyParameter {
  const known = [...keys, expressionKey];
  const entries = new Map<string, unknown>();
  const written = new Map<string, string>();
  let expression: PropertyExpression | undefined;
  for (const { key, value } of dictionary.entries()) {
    const name = unwrap(key);
    if (typeof name !== "string")
      throw failure("DictionaryKeyNonString", `The ${toText(name)} key type is not valid. The key must be a string.`);
    const definition = matchKey(name, known);
    const duplicate = written.get(definition.name);
    if (duplicate !== undefined)
      throw failure("DictionaryKeyDuplicate", `The duplicated key "${name}" conflicts with "${duplicate}".`);
    written.set(definition.name, name);
    const content = unwrap(value);
    checkValue(name, content, definition);
    if (definition.name !== "expression") entries.set(definition.name, content);
    else if (content instanceof ScriptBlock) expression = PropertyExpression.of(content);
    else expression = nameExpression(String(content), name, options);
  }
  if (!expression) throw failure("DictionaryKeyMandatoryEntry", "A mandatory entry for expression is missing.");
  return { expression, entries };
}

function matchKey(written: string, keys: readonly PropertyKey[]): PropertyKey {
  const folded = written.toLowerCase();
  const found = keys.filter((key) => key.name.startsWith(folded) || key.alias?.startsWith(folded));
  const exact = found.find((key) => key.name === folded || key.alias === folded);
  if (exact) return exact;
  if (found.length === 0 || folded === "") throw failure("DictionaryKeyIllegal", `The ${written} key is not valid.`);
  if (found.length > 1) {
    throw failure(
      "DictionaryKeyAmbiguous",
      `The ${written} key is ambiguous; ${found[0].name} and ${found[1].name} conflict.`,
    );
  }
  return found[0];
}

function checkValue(key: string, value: unknown, definition: PropertyKey): void {
  if (definition.kinds.includes("any")) return;
  if (value === null || value === undefined) throw failure("DictionaryKeyMissingValue", `The ${key} key has no value.`);
  const kind = valueKind(value);
  if (kind !== null && definition.kinds.includes(kind)) {
    if (definition.name === "expression" && value === "")
      throw failure("MshExEmptyStringHash", `The "${key}" key cannot have an empty string value.`);
    return;
  }
  const names = definition.kinds.map((allowed) => kindTypes[allowed]);
  const expected = names.length === 1 ? `expected type is ${names[0]}` : `expected types are {${names.join(", ")}}`;
  throw failure(
    "DictionaryKeyIllegalValue",
    `The "${key}" key has a type, ${typeOf(value).name}, that is not valid; ${expected}.`,
  );
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

function nameExpression(name: string, key: string | null, options: PropertyParameterOptions): PropertyExpression {
  if (name === "") {
    throw key === null
      ? failure("MshExEmptyString", "An empty string value is not allowed.")
      : failure("MshExEmptyStringHash", `The "${key}" key cannot have an empty string value.`);
  }
  const expression = new PropertyExpression(name);
  if (options.noWildcards && expression.hasWildcards) {
    throw key === null
      ? failure("MshExGlobbingString", `Wildcard characters are not allowed in "${name}".`)
      : failure("MshExGlobbingHash", `The "${key}" key cannot have wildcard characters in value "${name}".`);
  }
  return expression;
}

function failure(id: string, message: string): PSError {
  const error = psError(id, "InvalidArgument", "Specified method is not supported.", {
    exception: "System.NotSupportedException",
  });
  error.record.errorDetails = { message, recommendedAction: "" };
  return error;
}
