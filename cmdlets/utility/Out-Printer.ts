import { defineCmdlet } from "../../src/command/prelude.ts";

export default defineCmdlet({
  name: "Out-Printer",
  module: "Microsoft.PowerShell.Utility",
  editions: ["Desktop", "CoreOnWindows"],
  aliases: ["lp"],
  synopsis: "Prints objects; the servers of the organisation have no printer, so it ends as on a computer without one.",
  source: "inferred",
  parameters: { Name: "string", InputObject: "psobject" },
  examples: [
    {
      title: "No printer",
      transcript: "PS> try { 1 | Out-Printer } catch { $_.Exception.GetType().Name }\nInvalidPrinterException\n",
    },
  ],
  steps: (cmdlet, values) => ({
    end() {
      throw cmdlet.terminate({
        id: "System.Drawing.Printing.InvalidPrinterException",
        message:
          values.Name === undefined
            ? "No printers are installed."
            : `Settings to access printer '${values.Name}' are not valid.`,
        category: "NotSpecified",
        exception: "System.Drawing.Printing.InvalidPrinterException",
      });
    },
  }),
});
