import { pollStop } from "../../src/base/budget.ts";
import { defineCmdlet } from "../../src/command/prelude.ts";
import { unescapeRegex } from "../../src/objects/text/regex/escapeRegex.ts";
import { Hashtable } from "../../src/objects/values/collections/Hashtable.ts";

export default defineCmdlet({
  name: "ConvertFrom-StringData",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Makes a hashtable of lines of the form name = value.",
  description:
    "Blank lines and lines that begin with # do not count. Backslashes begin escapes, as in regular expressions.",
  parameters: { StringData: "string", Delimiter: "char" },
  examples: [{ title: "One setting", transcript: "PS> (ConvertFrom-StringData 'port = 25').port\n25\n" }],
  steps(cmdlet, values) {
    return {
      process() {
        const delimiter = values.Delimiter ?? "=";
        const table = new Hashtable(true, 0, "ordinalIgnoreCase");
        const fail = (message: string) =>
          cmdlet.terminate({
            id: "InvalidOperation",
            message,
            category: "InvalidOperation",
            exception: "System.Management.Automation.PSInvalidOperationException",
          });
        for (const line of linesOf(values.StringData ?? "")) {
          pollStop();
          const trimmed = line.trim();
          if (trimmed === "" || trimmed.startsWith("#")) continue;
          const at = trimmed.indexOf(delimiter);
          if (at < 0) throw fail(`Data line '${trimmed}' is not in 'name=value' format. `);
          const name = trimmed.slice(0, at).trim();
          if (name === "") throw fail(`Data line '${trimmed}' is not in 'name=value' format. `);
          if (table.has(name)) throw fail(`Data item '${name}' in line '${trimmed}' is already defined. `);
          table.set(name, unescapeRegex(trimmed.slice(at + 1).trim()));
        }
        cmdlet.write(table);
      },
    };
  },
});

/** One by one: a long text may be of nothing but lines. */
function* linesOf(text: string): Generator<string> {
  let from = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", from)) {
    yield text.slice(from, at);
    from = at + 1;
  }
  yield text.slice(from);
}
