import { defineCmdlet } from "../../src/command/prelude.ts";
import { transcriptServiceKey } from "../../src/command/services/TranscriptService.ts";
import { transcriptFooter, transcriptMessage } from "./_shared/transcriptHeader.ts";

export default defineCmdlet({
  name: "Stop-Transcript",
  module: "Microsoft.PowerShell.Host",
  synopsis: "Ends the transcript that runs.",
  parameters: {},
  examples: [
    {
      title: "None runs",
      transcript:
        "PS> try { Stop-Transcript } catch { $_.Exception.Message }\nAn error occurred stopping transcription: The host is not currently transcribing.\n",
    },
  ],
  steps: (cmdlet) => ({
    begin() {
      const stopped = cmdlet.service(transcriptServiceKey).stop();
      if (!stopped)
        throw cmdlet.terminate({
          id: "InvalidOperation",
          message: "An error occurred stopping transcription: The host is not currently transcribing.",
          category: "InvalidOperation",
          exception: "System.Management.Automation.PSInvalidOperationException",
        });
      stopped.write(transcriptFooter());
      cmdlet.write(transcriptMessage(`Transcript stopped, output file is ${stopped.path}`, stopped.path));
    },
  }),
});
