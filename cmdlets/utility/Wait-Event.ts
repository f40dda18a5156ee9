import { defineCmdlet } from "../../src/command/prelude.ts";
import { eventManagerKey } from "../../src/command/services/eventManagerKey.ts";
import { letTimePass } from "../../src/command/services/letTimePass.ts";
import { notModelled } from "../../src/objects/errors/runtimeError.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import { wildcardMatcher } from "../../src/objects/ops/wildcard.ts";

const day = 24 * 3_600_000;

export default defineCmdlet({
  name: "Wait-Event",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Waits until an event has been raised, and gets it without deleting it.",
  description: "Timers and jobs raise events while a session waits; without a limit it waits a day for them.",
  parameters: { SourceIdentifier: "string", Timeout: "int" },
  examples: [
    {
      title: "One that is there",
      transcript: "PS> $null = New-Event Lab.Go; (Wait-Event Lab.Go).SourceIdentifier\nLab.Go\n",
    },
    { title: "None comes", transcript: "PS> $null -eq (Wait-Event Lab.Never -Timeout 5)\nTrue\n" },
  ],
  steps: (cmdlet, values) => ({
    end() {
      const matches = wildcardMatcher(values.SourceIdentifier ?? "*");
      const { events } = cmdlet.service(eventManagerKey);
      const find = () => events.find((event) => matches(toText(event.values.get("SourceIdentifier"))));
      if (!find()) {
        const hasLimit = values.Timeout !== undefined && values.Timeout >= 0;
        letTimePass(cmdlet, hasLimit ? (values.Timeout ?? 0) * 1000 : day, () => find() !== undefined);
        if (!hasLimit && !find()) throw notModelled("Waiting without a time limit for an event that nobody raises");
      }
      const found = find();
      if (found) cmdlet.write(found);
    },
  }),
});
