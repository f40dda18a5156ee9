import { clockKey } from "../../src/base/Clock.ts";
import { encodeText } from "../../src/base/text/textCodec.ts";
import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/errors/runtimeError.ts";
import { providersOf } from "../../src/providers/itemCommand.ts";
import { credentialOf, isRightCredential } from "../../src/providers/machine/credentialOf.ts";
import { shellEnvironment } from "../../src/providers/machine/shellEnvironment.ts";
import { startProgram } from "../../src/providers/machine/startProgram.ts";
import { cannotStart, inputLines, refusedStart, wrongCredential } from "./_Start-Process/startProcess.ts";

export default defineCmdlet({
  name: "Start-Process",
  module: "Microsoft.PowerShell.Management",
  aliases: ["saps", "start"],
  synopsis: "Starts a program.",
  description:
    "The programs of the emulated Windows are there: windows that nobody sees (notepad, explorer, mmc), and PowerShell, whose script runs in a session of its own. What other console programs do is not modelled.",
  remarks: [
    "A window's style and a loaded profile show nowhere: no window is drawn, and no other user has settings here.",
  ],
  parameters: {
    FilePath: "string",
    ArgumentList: "string[]",
    Credential: "pscredential",
    WorkingDirectory: "string",
    LoadUserProfile: "switch",
    NoNewWindow: "switch",
    PassThru: "switch",
    RedirectStandardError: "string",
    RedirectStandardInput: "string",
    RedirectStandardOutput: "string",
    Verb: "string",
    WindowStyle: "System.Diagnostics.ProcessWindowStyle",
    Wait: "switch",
    UseNewEnvironment: "switch",
    Environment: "hashtable",
  },
  examples: [
    {
      title: "A script in a process of its own",
      transcript:
        "PS> Set-Content C:\\job.ps1 'exit 3'\nPS> $p = Start-Process powershell '-NoProfile -File C:\\job.ps1' -Wait -PassThru\nPS> $p.ExitCode\n3\n",
    },
    {
      title: "A window",
      transcript: "PS> Start-Process notepad C:\\n.txt\nPS> (Get-Process notepad).MainWindowTitle\nn.txt - Notepad\n",
    },
  ],
  steps: (cmdlet, values) => ({
    begin() {
      const { FilePath: path = "", ArgumentList: given } = values;
      const refused = refusedStart(cmdlet, values);
      if (refused) {
        cmdlet.error(refused);
        return;
      }
      const args = (given ?? []).map((argument) => argument ?? "");
      if (!cmdlet.shouldProcess(`${path} ${args.join(" ")}`, "Start-Process")) return;
      if (!isRightCredential(cmdlet, values.Credential)) throw wrongCredential(cmdlet, path, values.WorkingDirectory);
      const usesShell = !directly.some((name) => cmdlet.isBound(name));
      const process = startProgram(cmdlet, {
        path,
        args,
        usesShell,
        verb: values.Verb,
        userName: credentialOf(values.Credential)?.userName,
        workingDirectory: values.WorkingDirectory,
        environment: () => shellEnvironment(cmdlet, values.UseNewEnvironment, cmdlet.raw("Environment")),
        input: inputLines(cmdlet, values.RedirectStandardInput),
        output: target(cmdlet, values.RedirectStandardOutput, values.NoNewWindow, (text) => cmdlet.host.write(text)),
        errors: target(cmdlet, values.RedirectStandardError, values.NoNewWindow, (text) =>
          cmdlet.host.writeError(text),
        ),
      });
      if (typeof process === "string") throw cannotStart(cmdlet, path, process, usesShell, values.WorkingDirectory);
      if (values.Wait) {
        if (process.end === null) throw notModelled("Waiting for a program that only a person ends");
        const clock = cmdlet.service(clockKey);
        clock.sleep(Math.max(0, process.end.time - clock.now()));
      }
      if (values.PassThru) cmdlet.write(process);
    },
  }),
});

/** With these the program itself is started, without them whatever opens the file. */
const directly = ["NoNewWindow", "RedirectStandardError", "RedirectStandardInput", "RedirectStandardOutput"].concat([
  "UseNewEnvironment",
  "Environment",
  "LoadUserProfile",
  "Credential",
]);

/** The file that a stream goes to, or the console where no window is opened. */
function target(
  cmdlet: CmdletContext,
  file: string | undefined,
  showsHere: boolean,
  show: (text: string) => void,
): ((text: string) => void) | undefined {
  if (file === undefined) return showsHere ? show : undefined;
  const service = providersOf(cmdlet);
  const path = service.filePath(file);
  service.fileSystem.files.writeBytes(path, new Uint8Array(0));
  return (text) => service.fileSystem.files.writeBytes(path, encodeText(text, "utf-8"));
}
