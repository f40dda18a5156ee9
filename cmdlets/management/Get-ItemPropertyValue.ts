import type { ProviderPath } from "../../src/command/Provider.ts";
import type { CmdletContext } from "../../src/command/prelude.ts";
import { ErrorRecord } from "../../src/objects/errors/ErrorRecord.ts";
import { PSError } from "../../src/objects/errors/PSError.ts";
import { readMember } from "../../src/objects/members/memberLookup.ts";
import { missing } from "../../src/objects/members/missing.ts";
import { defineItemCmdlet } from "../../src/providers/defineItemCmdlet.ts";
import { forEachItem, providerContext } from "../../src/providers/itemCommand.ts";
import { notSupportedByProvider } from "../../src/providers/providerErrors.ts";

export default defineItemCmdlet({
  name: "Get-ItemPropertyValue",
  module: "Microsoft.PowerShell.Management",
  aliases: ["gpv"],
  synopsis: "Gets the values alone of properties of items.",
  parameters: {
    Path: "string[]",
    LiteralPath: "string[]",
    Name: "string[]",
    Filter: "string",
    Include: "string[]",
    Exclude: "string[]",
  },
  examples: [
    {
      title: "A file's length",
      transcript: "PS> Set-Content C:\\n.txt abc -NoNewline\nPS> Get-ItemPropertyValue C:\\n.txt -Name Length\n3\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const isPathGiven = values.Path !== undefined || values.LiteralPath !== undefined;
      const selection = { ...values, mustBeThere: true, ...(isPathGiven ? {} : { Path: ["."] }) };
      forEachItem(cmdlet, selection, (found) => {
        if (!found.provider.supports("property")) throw notSupportedByProvider("property");
        for (const name of values.Name ?? []) writeValue(cmdlet, found, name);
      });
    },
  }),
});

function writeValue(cmdlet: CmdletContext, found: ProviderPath, name: string): void {
  const written: unknown[] = [];
  const listening = Object.create(cmdlet, {
    error: { value: (error: PSError) => cmdlet.error(uncategorized(error)) },
  }) as CmdletContext;
  const context = providerContext(listening, found);
  found.provider.getProperty(found.path, [name], { ...context, write: (item) => written.push(item) });
  for (const item of written) {
    const value = readMember(item, name);
    if (value !== missing) cmdlet.write(value);
  }
}

/** What the provider reports comes out as an exception that it let out. */
function uncategorized(error: PSError): PSError {
  if (!(error instanceof PSError)) return error;
  return new PSError(new ErrorRecord(error.exception, error.exception.type.name, "NotSpecified", null));
}
