import { defineCmdlet } from "../../src/command/prelude.ts";
import { OutputFormatter } from "../../src/format/device/OutputFormatter.ts";
import { outputOptions } from "../../src/output/outputOptions.ts";
import { providerServiceKey } from "../../src/providers/ProviderService.ts";
import { outputDevice } from "./_shared/outputDevice.ts";

export default defineCmdlet({
  name: "Out-String",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Makes text of objects, as the screen would show them.",
  description: "Writes one string at the end, or with -Stream each line as a string of its own.",
  parameters: { Stream: "switch", Width: "int", NoNewline: "switch", InputObject: "psobject" },
  examples: [
    {
      title: "Lines that contain a word",
      transcript: "PS> 'mx1', 'mx2' | Out-String -Stream | Where-Object { $_ -match '2' }\nmx2\n",
    },
  ],
  steps(cmdlet, values) {
    const lines: string[] = [];
    const formatter = new OutputFormatter(
      {
        ...outputDevice(cmdlet, values.Width),
        writeLine: (text) => (values.Stream ? cmdlet.write(text) : lines.push(text)),
        ...(values.Stream ? { writeText: (text) => cmdlet.write(text) } : {}),
      },
      outputOptions(cmdlet),
    );
    return {
      process() {
        formatter.write(cmdlet.raw("InputObject"));
      },
      end() {
        formatter.flush();
        if (values.Stream) return;
        const { newLine } = cmdlet.service(providerServiceKey);
        cmdlet.write(values.NoNewline ? lines.join("") : lines.map((line) => line + newLine).join(""));
      },
    };
  },
});
