import { defineCmdlet } from "../../src/command/prelude.ts";
import { transcriptServiceKey } from "../../src/command/services/TranscriptService.ts";
import { OutputFormatter } from "../../src/format/device/OutputFormatter.ts";
import { screenDevice } from "../../src/format/device/screenDevice.ts";
import { outputOptions } from "../../src/output/outputOptions.ts";

export default defineCmdlet({
  name: "Out-Default",
  module: "Microsoft.PowerShell.Core",
  synopsis: "Shows objects as they show at the end of every pipeline.",
  description: "With -Transcript they go into the running transcripts only.",
  parameters: { InputObject: "psobject", Transcript: "switch" },
  examples: [{ title: "What happens by itself anyway", transcript: "PS> 'mx1' | Out-Default\nmx1\n" }],
  steps(cmdlet, values) {
    const { width, height } = cmdlet.host;
    const record = (text: string): void => cmdlet.service(transcriptServiceKey).record(text);
    const screen = values.Transcript ? { width, height, write: record, writeError: record } : cmdlet.host;
    const formatter = new OutputFormatter(screenDevice(screen), outputOptions(cmdlet));
    return {
      process: () => formatter.write(cmdlet.raw("InputObject")),
      end: () => formatter.flush(),
    };
  },
});
