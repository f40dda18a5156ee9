import { notModelled } from "../../../objects/errors/runtimeError.ts";
import type { JsonValue } from "../../../objects/json/JsonReader.ts";
import { compileRegex } from "../../../objects/text/regex/dotnetRegex.ts";
import { assertions, textOf } from "./assertions.ts";
import { type JsonObject, memberOf, quoted } from "./jsonValues.ts";
import { SchemaResult } from "./SchemaResult.ts";

/** A reference that leads nowhere within the schema. */
export class UnresolvedReference {}

/** A JSON schema of draft 6 up to 2020-12 that `isSchema` found well formed. */
export class JsonSchema {
  readonly #root: JsonValue;

  constructor(root: JsonValue) {
    this.#root = root;
  }

  /** Throws UnresolvedReference. */
  evaluate(value: JsonValue): SchemaResult {
    const dialect = this.#root.kind === "object" ? memberOf(this.#root, "$schema") : undefined;
    if (dialect !== undefined && !dialects.test(textOf(dialect))) throw new UnresolvedReference();
    return this.#evaluate(this.#root, value, "");
  }

  #evaluate(schema: JsonValue, value: JsonValue, location: string): SchemaResult {
    const result = new SchemaResult(location);
    if (schema.kind === "boolean" && !schema.value) result.fail("All values fail against the false schema");
    if (schema.kind !== "object") return result;
    for (const { name, value: demand } of schema.entries) {
      const assertion = assertions.get(name);
      const applicator = applicators.get(name);
      if (assertion) {
        const complaint = assertion(value, demand);
        if (complaint !== null) result.fail(complaint);
      } else if (applicator) {
        applicator({ schema, demand, value, result, below: this.#below(result, value, location) });
      } else if (name === "$ref") {
        this.#apply(result, this.#target(textOf(demand)), value, location);
      } else if (unmodelled.has(name)) throw notModelled(`The keyword ${name} of a JSON schema`);
    }
    return result;
  }

  #below(result: SchemaResult, value: JsonValue, location: string): Below {
    return (schema, part, partOf = value) => {
      const child = this.#evaluate(schema, partOf, part === null ? location : `${location}/${escapedPart(part)}`);
      result.children.push(child);
      return child.isValid;
    };
  }

  #apply(result: SchemaResult, schema: JsonValue, value: JsonValue, location: string): void {
    if (!this.#below(result, value, location)(schema, null)) result.fail();
  }

  #target(reference: string): JsonValue {
    if (reference === "#") return this.#root;
    const found = reference.startsWith("#/") ? this.#atPointer(reference) : this.#named(this.#root, reference);
    if (found === undefined) throw new UnresolvedReference();
    return found;
  }

  #atPointer(reference: string): JsonValue | undefined {
    let at: JsonValue | undefined = this.#root;
    for (const part of decodeURIComponent(reference).slice(2).split("/")) {
      const name = part.replace(/~1/g, "/").replace(/~0/g, "~");
      at = at?.kind === "object" ? memberOf(at, name) : at?.kind === "array" ? at.items[Number(name)] : undefined;
    }
    return at;
  }

  /** The subschema with that $id or, after "#", that $anchor. */
  #named(schema: JsonValue, reference: string): JsonValue | undefined {
    if (schema.kind === "array") return firstOf(schema.items, (one) => this.#named(one, reference));
    if (schema.kind !== "object") return undefined;
    const name = memberOf(schema, reference.startsWith("#") ? "$anchor" : "$id");
    if (name?.kind === "string" && name.text === reference.replace(/^#/, "")) return schema;
    return firstOf(schema.entries, (entry) => this.#named(entry.value, reference));
  }
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

const dialects = /^https?:\/\/json-schema\.org\/(draft-0[67]|draft\/20(19-09|20-12))\/schema#?$/;
const unmodelled = new Set(["unevaluatedItems", "unevaluatedProperties", "$dynamicRef", "$recursiveRef"]);

/** Evaluates a subschema on a part of the value, or with null on the value itself (or on `partOf`); tells whether it holds. */
type Below = (schema: JsonValue, part: string | number | null, partOf?: JsonValue) => boolean;

interface Application {
  readonly schema: JsonObject;
  readonly demand: JsonValue;
  readonly value: JsonValue;
  readonly result: SchemaResult;
  readonly below: Below;
}

/** The keywords that apply other schemas. */
const applicators: ReadonlyMap<string, (application: Application) => void> = new Map([
  ["allOf", all],
  ["anyOf", any],
  ["oneOf", one],
  ["not", not],
  ["if", condition],
  ["properties", properties],
  ["patternProperties", patternProperties],
  ["additionalProperties", additionalProperties],
  ["propertyNames", propertyNames],
  ["dependentSchemas", dependentSchemas],
  ["dependencies", dependencies],
  ["prefixItems", prefixItems],
  ["items", items],
  ["additionalItems", additionalItems],
  ["contains", contains],
]);

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return value?.kind === "array" ? value.items : [];
}

function entriesOf(value: JsonValue | undefined): JsonObject["entries"] {
  return value?.kind === "object" ? value.entries : [];
}

function all({ demand, result, below }: Application): void {
  for (const schema of listOf(demand)) if (!below(schema, null)) result.fail();
}

function any({ demand, result, below }: Application): void {
  if (
    !listOf(demand)
      .map((schema) => below(schema, null))
      .includes(true)
  )
    result.fail();
}

function one({ demand, result, below }: Application): void {
  const found = listOf(demand).filter((schema) => below(schema, null)).length;
  if (found !== 1) result.fail(`Expected 1 matching subschema but found ${found}`);
}

function not({ demand, result, below }: Application): void {
  if (below(demand, null)) result.fail();
}

function condition({ schema, demand, result, below }: Application): void {
  const next = memberOf(schema, below(demand, null) ? "then" : "else");
  if (next !== undefined && !below(next, null)) result.fail();
}

function properties({ demand, value, result, below }: Application): void {
  if (value.kind !== "object") return;
  for (const { name, value: schema } of entriesOf(demand)) {
    const member = memberOf(value, name);
    if (member !== undefined && !below(schema, name, member)) result.fail();
  }
}

function patternProperties({ demand, value, result, below }: Application): void {
  for (const { name: pattern, value: schema } of entriesOf(demand))
    for (const { name, value: member } of entriesOf(value))
      if (compileRegex(pattern).isMatch(name) && !below(schema, name, member)) result.fail();
}

function additionalProperties({ schema, demand, value, result, below }: Application): void {
  const named = new Set(entriesOf(memberOf(schema, "properties")).map(({ name }) => name));
  const patterns = entriesOf(memberOf(schema, "patternProperties")).map(({ name }) => compileRegex(name));
  for (const { name, value: member } of entriesOf(value)) {
    if (named.has(name) || patterns.some((pattern) => pattern.isMatch(name))) continue;
    if (!below(demand, name, member)) result.fail();
  }
}

function propertyNames({ demand, value, result, below }: Application): void {
  for (const { name } of entriesOf(value)) if (!below(demand, name, { kind: "string", text: name })) result.fail();
}

function dependentSchemas({ demand, value, result, below }: Application): void {
  if (value.kind !== "object") return;
  const failed = entriesOf(demand).filter(
    ({ name, value: schema }) => memberOf(value, name) !== undefined && !below(schema, null),
  );
  if (failed.length > 0)
    result.fail(
      `Some properties failed their dependent schemas: [${failed.map(({ name }) => quoted(name)).join(",")}]`,
    );
}

/** What older drafts wrote for dependentRequired and dependentSchemas. */
function dependencies(application: Application): void {
  const entries = entriesOf(application.demand);
  const of = (kind: (value: JsonValue) => boolean): JsonValue => ({
    kind: "object",
    entries: entries.filter(({ value }) => kind(value)),
  });
  const missing = assertions.get("dependentRequired")?.(
    application.value,
    of(({ kind }) => kind === "array"),
  );
  if (missing) application.result.fail(missing);
  dependentSchemas({ ...application, demand: of(({ kind }) => kind !== "array") });
}

function eachItem(
  { value, result, below }: Application,
  from: number,
  schemaOf: (at: number) => JsonValue | undefined,
): void {
  for (const [at, item] of listOf(value).entries()) {
    const schema = at < from ? undefined : schemaOf(at);
    if (schema !== undefined && !below(schema, at, item)) result.fail();
  }
}

function prefixItems(application: Application): void {
  eachItem(application, 0, (at) => listOf(application.demand)[at]);
}

/** One schema for all items behind the prefix, or (in older drafts) a list of schemas for the first ones. */
function items(application: Application): void {
  const { schema, demand } = application;
  if (demand.kind === "array") prefixItems(application);
  else eachItem(application, listOf(memberOf(schema, "prefixItems")).length, () => demand);
}

function additionalItems(application: Application): void {
  const first = memberOf(application.schema, "items");
  if (first?.kind === "array") eachItem(application, first.items.length, () => application.demand);
}

function contains({ demand, value, result, below }: Application): void {
  if (value.kind !== "array") return;
  const found = value.items.filter((item, at) => below(demand, at, item)).length;
  if (found === 0) result.fail("Value should contain at least 1 matching items");
}

function escapedPart(part: string | number): string {
  return String(part).replace(/~/g, "~0").replace(/\//g, "~1");
}
