import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { PSError } from "../../src/objects/model/PSError.ts";
import { notModelled } from "../../src/objects/model/runtimeError.ts";
import { isStrictJson } from "./_shared/json/strictJson.ts";
import { readTextFile } from "./_shared/textFiles.ts";

const plain = ["JsonString", "JsonPath", "JsonLiteralPath"] as const;
const withSchema = plain.map((set) => `${set}WithSchemaString`);
const withSchemaFile = plain.map((set) => `${set}WithSchemaFile`);

export default defineCmdlet({
  name: "Test-Json",
  module: "Microsoft.PowerShell.Utility",
  editions: ["Core"],
  synopsis: "Tells whether a text is JSON.",
  description: "Checking against a schema is not modelled.",
  parameters: {
    Json: { type: "string", sets: setsOf("JsonString", { position: 0, mandatory: true, pipeline: "value" }) },
    Path: { type: "string", sets: setsOf("JsonPath", { position: 0, mandatory: true }) },
    LiteralPath: {
      type: "string",
      aliases: ["PSPath", "LP"],
      sets: setsOf("JsonLiteralPath", { position: 0, mandatory: true, pipeline: "property" }),
    },
    Schema: {
      type: "string",
      sets: Object.fromEntries(withSchema.map((set) => [set, { position: 1, mandatory: true }])),
    },
    SchemaFile: {
      type: "string",
      sets: Object.fromEntries(withSchemaFile.map((set) => [set, { position: 1, mandatory: true }])),
    },
    Options: {
      type: "string[]",
      validate: [{ rule: "notNullOrEmpty" }, { rule: "set", values: ["IgnoreComments", "AllowTrailingCommas"] }],
    },
    FetchExternalReference: {
      type: "switch",
      sets: Object.fromEntries([...withSchema, ...withSchemaFile].map((set) => [set, {}])),
    },
  },
  defaultSet: "JsonString",
  outputs: ["System.Boolean"],
  examples: [
    {
      title: "What a file may be worth",
      transcript: "PS> Test-Json '{\"cores\":4,}' -Options AllowTrailingCommas; Test-Json '{}'\nTrue\nTrue\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      if (values.Schema !== undefined || values.SchemaFile !== undefined) throw notModelled("A schema of Test-Json");
      const path = values.LiteralPath ?? values.Path;
      const text = path === undefined ? values.Json : textOf(cmdlet, path, values.LiteralPath !== undefined);
      if (text === undefined) return;
      const allowed = new Set((values.Options ?? []).map((option) => option.toLowerCase()));
      const isJson = isStrictJson(text, {
        comments: allowed.has("ignorecomments"),
        trailingCommas: allowed.has("allowtrailingcommas"),
      });
      if (!isJson)
        cmdlet.error({
          id: "InvalidJson",
          message: "Cannot parse the JSON.",
          category: "InvalidData",
          target: values.Json,
          exception: "System.Exception",
        });
      cmdlet.write(isJson);
    },
  }),
});

/** A source of the text, alone and with both kinds of schema. */
function setsOf<Details>(source: (typeof plain)[number], details: Details): Record<string, Details> {
  return { [source]: details, [`${source}WithSchemaString`]: details, [`${source}WithSchemaFile`]: details };
}

function textOf(cmdlet: CmdletContext, path: string, literal: boolean): string | undefined {
  try {
    return readTextFile(cmdlet, path, literal);
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
