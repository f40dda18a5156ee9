import { partsBefore } from "../../base/text/partsBefore.ts";
import { replaceCharacters } from "../../base/text/replaceCharacters.ts";
import { defineClr } from "../../objects/types/defineClr.ts";

/** Text made fit for a place in generated code. */
export const codeGenerationType = defineClr("System.Management.Automation.Language.CodeGeneration", {
  statics: {
    EscapeSingleQuotedStringContent: (value: string | null) =>
      replaceCharacters(value ?? "", /['\u2018-\u201b]/g, "$&$&"),
    EscapeBlockCommentContent: (value: string | null) => withoutMarks(value ?? ""),
    EscapeFormatStringContent: (value: string | null) => replaceCharacters(value ?? "", /[{}]/g, "$&$&"),
    EscapeVariableName: (value: string | null) => replaceCharacters(value ?? "", /[`{}]/g, "`$&"),
  },
});

/** A backtick within what would begin or end a comment. */
function withoutMarks(text: string): string {
  return splitMarks(splitMarks(text, "<#", "<`#"), "#>", "#`>");
}

function splitMarks(text: string, mark: string, by: string): string {
  let result = "";
  for (const [part] of partsBefore(text, mark[0])) result += part.replaceAll(mark, by);
  return result;
}
