import type { Rule } from "../Rule.ts";

export const aliasUsed: Rule = {
  id: "AliasUsed",
  severity: "information",
  summary: "An alias of PowerShell's own in a script, where the name of the command is clearer.",
  command(named, { scope, report }) {
    if (named.written === named.name || named.qualifier !== null || !scope.isAliasOfSession(named.written)) return;
    report(named.extent, `'${named.written}' is an alias of ${named.name}; in a script the full name is clearer.`);
  },
};
