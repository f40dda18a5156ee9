import type { Rule } from "../../Rule.ts";

export const syntaxError: Rule = {
  id: "SyntaxError",
  severity: "error",
  summary: "A text that neither edition of PowerShell can read.",
  unit({ errors, edition, parsedAs }, { report }) {
    if (edition !== parsedAs) return;
    for (const { extent, message, id } of errors) report(extent, `${message} (${id})`);
  },
};
