import { defineType } from "../../objects/types/TypeDefinition.ts";

/** Text made fit for a place in generated code. */
export const codeGenerationType = defineType({
  name: "System.Management.Automation.Language.CodeGeneration",
  statics: {
    "static string EscapeSingleQuotedStringContent(string value)": (value: string | null) =>
      (value ?? "").replace(/['\u2018-\u201b]/g, "$&$&"),
    "static string EscapeBlockCommentContent(string value)": (value: string | null) =>
      (value ?? "").replaceAll("<#", "<`#").replaceAll("#>", "#`>"),
    "static string EscapeFormatStringContent(string value)": (value: string | null) =>
      (value ?? "").replace(/[{}]/g, "$&$&"),
    "static string EscapeVariableName(string value)": (value: string | null) => (value ?? "").replace(/[`{}]/g, "`$&"),
  },
});
