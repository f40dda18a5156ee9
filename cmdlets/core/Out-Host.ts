import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { OutputFormatter } from "../../src/format/device/OutputFormatter.ts";
import { type Screen, screenDevice } from "../../src/format/device/screenDevice.ts";
import { outputOptions } from "../../src/output/outputOptions.ts";

export default defineCmdlet({
  name: "Out-Host",
  module: "Microsoft.PowerShell.Core",
  aliases: ["oh"],
  synopsis: "Shows objects on the screen of the host.",
  description:
    "With -Paging it stops after each screen where somebody is at the keyboard: Enter shows the next one, q ends.",
  parameters: { InputObject: "psobject", Paging: "switch" },
  examples: [{ title: "Shown, and not returned", transcript: "PS> $kept = 'mx1' | Out-Host\nmx1\n" }],
  steps(cmdlet, values) {
    const screen = values.Paging && cmdlet.host.interactive ? pagedScreen(cmdlet) : cmdlet.host;
    const formatter = new OutputFormatter(screenDevice(screen), outputOptions(cmdlet));
    return {
      process: () => formatter.write(cmdlet.raw("InputObject")),
      end: () => formatter.flush(),
    };
  },
});

/** A screen that stops when it is full. */
function pagedScreen(cmdlet: CmdletContext): Screen {
  const { host } = cmdlet;
  let shown = 0;
  return {
    width: host.width,
    height: host.height,
    writeError: (text) => host.writeError(text),
    write(text) {
      host.write(text);
      shown += text.split("\n").length - 1;
      if (shown < host.height - 1) return;
      shown = 0;
      if (/^q/i.test(host.readLine("<SPACE> next page; <CR> next line; Q quit") ?? "")) throw cmdlet.stopUpstream();
    },
  };
}
