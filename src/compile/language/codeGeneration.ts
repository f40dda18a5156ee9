import { defineClr } from "../../objects/types/defineClr.ts";

/** Text made fit for a place in generated code. */
export const codeGenerationType = defineClr("System.Management.Automation.Language.CodeGeneration", {
  statics: {
    EscapeSingleQuotedStringContent: (value: string | null) => (value ?? "").replace(/['\u2018-\u201b]/g, "$&$&"),
    EscapeBlockCommentContent: (value: string | null) => (value ?? "").replaceAll("<#", "<`#").replaceAll("#>", "#`>"),
    EscapeFormatStringContent: (value: string | null) => (value ?? "").replace(/[{}]/g, "$&$&"),
    EscapeVariableName: (value: string | null) => (value ?? "").replace(/[`{}]/g, "`$&"),
  },
});
