import { defineCmdlet } from "../../src/command/prelude.ts";

export default defineCmdlet({
  name: "Write-Information",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Writes a record into the information stream.",
  description:
    "Records can have tags. They show on the screen where $InformationPreference or -InformationAction says so.",
  parameters: { MessageData: "object", Tags: "string[]" },
  examples: [
    { title: "Shown on demand", transcript: "PS> Write-Information 'started' -InformationAction Continue\nstarted\n" },
  ],
  steps(cmdlet, values) {
    return {
      process() {
        for (const tag of values.Tags ?? []) {
          if (!/^PS/i.test(tag)) continue;
          cmdlet.error({
            id: "PSPrefixReservedInInformationTag",
            message: `Cannot use tag '${tag}'. The 'PS' prefix is reserved.`,
            category: "InvalidArgument",
            target: tag,
            exception: "System.InvalidOperationException",
          });
          return;
        }
        cmdlet.information(cmdlet.raw("MessageData"), values.Tags ?? []);
      },
    };
  },
});
