import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { type JsonSchema, UnresolvedReference } from "../../src/formats/json/schema/JsonSchema.ts";
import { readSchema, schemaText } from "../../src/formats/json/schema/readSchema.ts";
import type { SchemaResult } from "../../src/formats/json/schema/SchemaResult.ts";
import { isStrictJson } from "../../src/formats/json/strictJson.ts";
import { PSError } from "../../src/objects/errors/PSError.ts";
import { notModelled } from "../../src/objects/errors/runtimeError.ts";
import { JsonReader, type JsonValue } from "../../src/objects/json/JsonReader.ts";
import { readTextFile } from "../../src/providers/content/textFiles.ts";

const plain = ["JsonString", "JsonPath", "JsonLiteralPath"] as const;
const withSchema = plain.map((set) => `${set}WithSchemaString`);
const withSchemaFile = plain.map((set) => `${set}WithSchemaFile`);

export default defineCmdlet({
  name: "Test-Json",
  module: "Microsoft.PowerShell.Utility",
  editions: ["Core"],
  synopsis: "Tells whether a text is JSON, and whether it is what a schema demands.",
  description:
    "Schemas of draft 6 to 2020-12, without unevaluatedItems, unevaluatedProperties and dynamic references. References stay within the schema.",
  parameters: {
    Json: { type: "string", sets: setsOf("JsonString", { position: 0, mandatory: true, pipeline: "value" }) },
    Path: { type: "string", sets: setsOf("JsonPath", { position: 0, mandatory: true, pipeline: "property" }) },
    LiteralPath: {
      type: "string",
      aliases: ["PSPath", "LP"],
      sets: setsOf("JsonLiteralPath", { position: 0, mandatory: true, pipeline: "property" }),
    },
    Schema: {
      type: "string",
      validate: [{ rule: "notNullOrEmpty" }],
      sets: Object.fromEntries(withSchema.map((set) => [set, { position: 1, mandatory: true }])),
    },
    SchemaFile: {
      type: "string",
      validate: [{ rule: "notNullOrEmpty" }],
      sets: Object.fromEntries(withSchemaFile.map((set) => [set, { position: 1, mandatory: true }])),
    },
    FetchExternalReference: {
      type: "switch",
      sets: Object.fromEntries([...withSchema, ...withSchemaFile].map((set) => [set, {}])),
    },
    Options: {
      type: "string[]",
      validate: [{ rule: "notNullOrEmpty" }, { rule: "set", values: ["IgnoreComments", "AllowTrailingCommas"] }],
    },
  },
  defaultSet: "JsonString",
  outputs: ["System.Boolean"],
  examples: [
    {
      title: "What a file may be worth",
      transcript: "PS> Test-Json '{\"cores\":4,}' -Options AllowTrailingCommas; Test-Json '{}'\nTrue\nTrue\n",
    },
    {
      title: "What a schema demands",
      transcript:
        "PS> '{\"cores\":4}', '[]' | Test-Json -Schema '{\"type\":\"object\"}' -ErrorAction Ignore\nTrue\nFalse\n",
    },
  ],
  steps(cmdlet, values) {
    let schema: JsonSchema | null = null;
    return {
      begin() {
        const text = values.SchemaFile === undefined ? values.Schema : schemaText(cmdlet, values.SchemaFile);
        if (text !== undefined) schema = readSchema(cmdlet, text);
      },
      process() {
        const path = values.LiteralPath ?? values.Path;
        const text = path === undefined ? values.Json : textOf(cmdlet, path, values.LiteralPath !== undefined);
        if (text === undefined) return;
        const value = parsed(text, values.Options ?? []);
        const problem = { id: "InvalidJson", message: "Cannot parse the JSON.", category: "InvalidData" } as const;
        if (value === null) cmdlet.error({ ...problem, target: values.Json, exception: "System.Exception" });
        cmdlet.write(value !== null && (schema === null || holds(cmdlet, schema, value)));
      },
    };
  },
});

function parsed(text: string, options: readonly string[]): JsonValue | null {
  const allowed = new Set(options.map((option) => option.toLowerCase()));
  const allowances = {
    comments: allowed.has("ignorecomments"),
    trailingCommas: allowed.has("allowtrailingcommas"),
  };
  return isStrictJson(text, allowances) ? new JsonReader(text, 64).read() : null;
}

/** Reports what the schema itself and the schemas right below it find; what lies deeper only counts. */
function holds(cmdlet: CmdletContext, schema: JsonSchema, value: JsonValue): boolean {
  const result = evaluated(cmdlet, schema, value);
  if (result === null) return false;
  if (result.isValid) return true;
  for (const one of [result, ...result.children]) for (const error of one.errors) report(cmdlet, one, error);
  return false;
}

function report(cmdlet: CmdletContext, { location }: SchemaResult, error: string): void {
  cmdlet.error({
    id: "InvalidJsonAgainstSchemaDetailed",
    message: `The JSON is not valid with the schema: ${error} at '${location}'`,
    category: "InvalidData",
    target: null,
    exception: "System.Exception",
  });
}

function evaluated(cmdlet: CmdletContext, schema: JsonSchema, value: JsonValue): SchemaResult | null {
  try {
    return schema.evaluate(value);
  } catch (error) {
    if (!(error instanceof UnresolvedReference)) throw error;
    if (cmdlet.isBound("FetchExternalReference")) throw notModelled("A reference of a schema to another one");
    cmdlet.error({
      id: "UnresolvedJsonSchemaRef",
      message:
        "The JSON schema contains a reference that could not be resolved. External schema references are not supported by default, use the 'FetchExternalReference' parameter to enable it.",
      category: "InvalidData",
      target: null,
      exception: "System.Exception",
    });
    return null;
  }
}

/** A source of the text, alone and with both kinds of schema. */
function setsOf<Details>(source: (typeof plain)[number], details: Details): Record<string, Details> {
  return { [source]: details, [`${source}WithSchemaString`]: details, [`${source}WithSchemaFile`]: details };
}

function textOf(cmdlet: CmdletContext, path: string, literal: boolean): string | undefined {
  try {
    return readTextFile(cmdlet, path, literal, "data");
  } catch (error) {
    if (
      !(error instanceof PSError) ||
      !["PathNotFound", "FileNotFound", "FileOpenFailure"].includes(error.record.errorId)
    )
      throw error;
    cmdlet.error({
      id: "PathNotFound",
      message: `Cannot find path '${path}' because it does not exist.`,
      category: "ObjectNotFound",
      target: path,
      exception: "System.Management.Automation.CmdletInvocationException",
    });
    return undefined;
  }
}
