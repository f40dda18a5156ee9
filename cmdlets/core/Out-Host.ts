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
    "With -Paging what is longer than the screen is shown in a pager where somebody is at a terminal: Space goes on, / searches, q leaves.",
  parameters: { InputObject: "psobject", Paging: "switch" },
  examples: [{ title: "Shown, and not returned", transcript: "PS> $kept = 'mx1' | Out-Host\nmx1\n" }],
  steps(cmdlet, values) {
    const pages = values.Paging && cmdlet.host.interactive ? new Pages(cmdlet) : null;
    const formatter = new OutputFormatter(screenDevice(pages ?? cmdlet.host), outputOptions(cmdlet));
    return {
      process: () => formatter.write(cmdlet.raw("InputObject")),
      end() {
        formatter.flush();
        pages?.show();
      },
    };
  },
});

/** A text is kept until it is whole; what fits on the screen is written, for what does not the host has a pager. */
class Pages implements Screen {
  #text = "";

  constructor(readonly cmdlet: CmdletContext) {}

  get width(): number {
    return this.cmdlet.host.width;
  }

  get height(): number {
    return this.cmdlet.host.height;
  }

  write(text: string): void {
    this.#text += text;
  }

  writeError(text: string): void {
    this.cmdlet.host.writeError(text);
  }

  show(): void {
    const { host } = this.cmdlet;
    const lines = this.#text.replace(/\r?\n$/, "").split(/\r?\n/);
    const isLong = lines.length > host.height - 1;
    if (!isLong || !host.converse?.({ kind: "pager", title: "", lines })) host.write(this.#text);
  }
}
