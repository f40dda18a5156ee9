import type { CmdletContext } from "../../../command/prelude.ts";
import { ClrException, PSError } from "../../../objects/errors/PSError.ts";
import { JsonReader } from "../../../objects/json/JsonReader.ts";
import { readTextFile } from "../../../providers/content/textFiles.ts";
import { providersOf } from "../../../providers/itemCommand.ts";
import { isStrictJson } from "../strictJson.ts";
import { isSchema } from "./isSchema.ts";
import { JsonSchema } from "./JsonSchema.ts";

/**
 * The schema of Test-Json; null for a text that is none, which is reported as InvalidJsonSchema, and every value then
 * passes.
 */
export function readSchema(cmdlet: CmdletContext, text: string): JsonSchema | null {
  const problem = {
    id: "InvalidJsonSchema",
    message: "Cannot parse the JSON schema.",
    category: "InvalidData",
  } as const;
  try {
    const root = isStrictJson(text, { comments: true, trailingCommas: true }) ? new JsonReader(text, 64).read() : null;
    if (root !== null && isSchema(root)) return new JsonSchema(root);
  } catch (error) {
    if (error instanceof ClrException)
      throw cmdlet.terminate({ ...problem, target: "", exception: "System.Exception" });
    throw error;
  }
  cmdlet.error({ ...problem, target: text, exception: "System.Exception" });
  return null;
}

/** The text of -SchemaFile; a file that cannot be read ends the command (JsonSchemaFileOpenFailure). */
export function schemaText(cmdlet: CmdletContext, path: string): string {
  try {
    return readTextFile(cmdlet, path, false, "data");
  } catch (error) {
    if (!(error instanceof PSError)) throw error;
    const { display } = providersOf(cmdlet).unresolved(path, false);
    throw cmdlet.terminate({
      id: "JsonSchemaFileOpenFailure",
      message: `Can not open JSON schema file: ${display}`,
      category: "OpenError",
      target: display,
      exception: "System.Exception",
    });
  }
}
