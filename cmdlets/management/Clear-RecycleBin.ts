import { defineCmdlet } from "../../src/command/prelude.ts";
import { providersOf } from "../../src/providers/itemCommand.ts";
import { clrError } from "../../src/providers/providerErrors.ts";

export default defineCmdlet({
  name: "Clear-RecycleBin",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop", "CoreOnWindows"],
  synopsis: "Empties the Recycle Bin of the drives.",
  description: "What scripts delete never goes to the Recycle Bin, so it is empty; drives are checked and asked for.",
  parameters: { DriveLetter: "string[]", Force: "switch" },
  examples: [{ title: "All drives", transcript: "PS> Clear-RecycleBin -Force\nPS> $?\nTrue\n" }],
  steps: (cmdlet, values) => ({
    process() {
      const whole = "All of the contents of the Recycle Bin";
      if (values.DriveLetter === undefined) {
        if (!values.Force) cmdlet.shouldProcess(whole);
        return;
      }
      const exception = "System.ArgumentException";
      for (const text of values.DriveLetter) {
        const letter = /^([A-Za-z])(?::\\?)?$/.exec(text)?.[1];
        if (letter === undefined) {
          const message = "Invalid input. The following formats are supported: 'C', 'C:' or 'C:\\'.";
          cmdlet.error(clrError("InvalidDriveNameFormat", "InvalidArgument", exception, message, text));
          continue;
        }
        const drives = providersOf(cmdlet).fileSystem.files.drives();
        if (!drives.some((root) => root.toLowerCase().startsWith(letter.toLowerCase()))) {
          const message = `Cannot find drive. A drive with the name '${text}' does not exist. Please run the 'Get-Volume' cmdlet to see the available Fixed drives in the system.`;
          const missing = "System.IO.DriveNotFoundException";
          cmdlet.error(clrError("DriveNotFound", "InvalidArgument", missing, message, text));
          continue;
        }
        if (!values.Force) cmdlet.shouldProcess(`${whole} for the '${letter.toUpperCase()}:\\' drive`);
      }
    },
  }),
});
