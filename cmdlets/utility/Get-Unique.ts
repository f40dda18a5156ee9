import { defineCmdlet } from "../../src/command/prelude.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import { typeNamesOf } from "../../src/objects/types/typeNames.ts";
import { unwrap } from "../../src/objects/values/PSObject.ts";
import { objectComparer } from "./_shared/sorting/objectComparer.ts";

export default defineCmdlet({
  name: "Get-Unique",
  module: "Microsoft.PowerShell.Utility",
  aliases: ["gu"],
  synopsis: "Drops objects that equal the one before them.",
  description: "Only neighbours are compared, so the input is normally sorted first. Case counts.",
  parameters: { InputObject: "psobject", AsString: "switch", OnType: "switch", CaseInsensitive: "switch" },
  examples: [{ title: "Neighbours that are equal", transcript: "PS> 'a', 'a', 'b', 'a' | Get-Unique\na\nb\na\n" }],
  steps(cmdlet, values) {
    const compare = objectComparer(!values.CaseInsensitive);
    let last: unknown;
    let started = false;
    const isUnique = (input: unknown) => {
      if (!started) return true;
      if (values.OnType) return typeNamesOf(input)[0].toLowerCase() !== typeNamesOf(last)[0].toLowerCase();
      if (values.AsString) {
        const [text, lastText] = [toText(input), toText(last)];
        return values.CaseInsensitive ? text.toLowerCase() !== lastText.toLowerCase() : text !== lastText;
      }
      return compare(unwrap(input), unwrap(last)) !== 0;
    };
    return {
      process() {
        const input = cmdlet.raw("InputObject");
        // Nothing is never the same as what came before, and what follows it is not either.
        if (input === null) {
          started = false;
          cmdlet.write(input);
        }
        if (input === null || input === undefined || !isUnique(input)) return;
        started = true;
        last = input;
        cmdlet.write(input);
      },
    };
  },
});
