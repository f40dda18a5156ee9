import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { transcriptServiceKey } from "../../src/command/services/TranscriptService.ts";
import type { PerEdition } from "../../src/diag/Edition.ts";
import { ambient } from "../../src/objects/host/ambient.ts";
import { machineFacts } from "../../src/objects/host/MachineFacts.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import { newLine } from "../../src/objects/text/newLine.ts";
import { encodings } from "../../src/objects/values/io/Encoding.ts";
import { bytesOfText } from "../../src/providers/content/fileText.ts";
import { providerServiceKey } from "../../src/providers/ProviderService.ts";
import { transcriptHeader, transcriptMessage, transcriptTime } from "./_shared/transcriptHeader.ts";

export default defineCmdlet({
  name: "Start-Transcript",
  module: "Microsoft.PowerShell.Host",
  synopsis: "Writes what the screen shows into a file too, until Stop-Transcript.",
  parameters: {
    Path: "string",
    LiteralPath: "string",
    OutputDirectory: "string",
    Append: "switch",
    Force: "switch",
    NoClobber: "switch",
    IncludeInvocationHeader: "switch",
    UseMinimalHeader: "switch",
  },
  examples: [
    {
      title: "A file of what was shown",
      transcript: `PS> Start-Transcript C:\\session.txt
Transcript started, output file is C:\\session.txt
PS> 'shown'
shown
PS> Stop-Transcript
Transcript stopped, output file is C:\\session.txt
PS> @(Get-Content C:\\session.txt) -eq 'shown'
shown
`,
    },
  ],
  steps: (cmdlet, values) => ({
    begin() {
      const path = transcriptPath(cmdlet, values);
      const { files } = cmdlet.service(providerServiceKey).fileSystem;
      const exists = files.entry(path) !== null;
      if (exists && values.NoClobber && !values.Append) throw clobbered(cmdlet, path);
      if (!cmdlet.shouldProcess(path)) return;
      const write = (text: string) =>
        files.appendBytes(path, bytesOfText(text.replace(/\r?\n/g, newLine()), encodings.utf8WithoutMark));
      if (!exists || !values.Append) files.writeBytes(path, new Uint8Array(marks[cmdlet.edition]));
      write(transcriptHeader(cmdlet, values.UseMinimalHeader));
      cmdlet.service(transcriptServiceKey).start({ path, withHeaders: values.IncludeInvocationHeader, write });
      const named = values.LiteralPath ?? values.Path ?? path;
      cmdlet.write(transcriptMessage(`Transcript started, output file is ${named}`, named));
    },
  }),
});

function transcriptPath(
  cmdlet: CmdletContext,
  values: {
    readonly Path?: string | undefined;
    readonly LiteralPath?: string | undefined;
    readonly OutputDirectory?: string | undefined;
  },
): string {
  const providers = cmdlet.service(providerServiceKey);
  if (values.LiteralPath !== undefined) return providers.filePath(values.LiteralPath, true);
  if (values.Path !== undefined) return providers.filePath(values.Path);
  const variable = cmdlet.state.getVariable("Transcript")?.value;
  if (values.OutputDirectory === undefined && variable !== undefined && variable !== null)
    return providers.filePath(toText(variable));
  const folder = values.OutputDirectory
    ? providers.filePath(values.OutputDirectory)
    : `${providers.environment.get("USERPROFILE") ?? "C:"}\\Documents`;
  providers.fileSystem.files.createDirectory(folder);
  const random = ambient().newGuid().replaceAll("-", "").slice(0, 8);
  return `${folder}\\PowerShell_transcript.${machineFacts().machineName}.${random}.${transcriptTime()}.txt`;
}

function clobbered(cmdlet: CmdletContext, path: string) {
  return cmdlet.terminate({
    id: "NoClobber",
    message: `File ${path} already exists and NoClobber was specified.`,
    category: "ResourceExists",
    target: path,
    exception: "System.UnauthorizedAccessException",
  });
}

/** What the file begins with. */
const marks: PerEdition<readonly number[]> = { Desktop: [0xef, 0xbb, 0xbf], Core: [] };
