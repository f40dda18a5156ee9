import { defineCmdlet } from "../../src/command/prelude.ts";
import { saveWebAnswer } from "./_shared/web/saveWebAnswer.ts";
import { sendWebRequest } from "./_shared/web/sendWebRequest.ts";
import { webParameters } from "./_shared/web/webParameters.ts";
import { webResponse } from "./_shared/web/webResponse.ts";

export default defineCmdlet({
  name: "Invoke-WebRequest",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Sends a request to a host of the emulated network and gives its answer.",
  description:
    "Hosts are the servers of the organisation and the Office 365 endpoints of the scenario; no other name resolves, and nothing leaves the emulation. The hosts ask for no client certificate.",
  parameters: webParameters,
  examples: [
    {
      title: "Whether a server takes part in load balancing",
      transcript: `PS> (Invoke-WebRequest https://server.fabrikam.com/owa/healthcheck.htm -UseBasicParsing).Content
200 OK<br/>SERVER.FABRIKAM.COM
`,
    },
    {
      title: "A directory that asks who you are",
      transcript: `PS> try { Invoke-WebRequest https://server.fabrikam.com/ews/ } catch { [int]$_.Exception.Response.StatusCode }
401
`,
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const answer = sendWebRequest(cmdlet, values);
      if (values.OutFile !== undefined) saveWebAnswer(cmdlet, answer, values.OutFile);
      if (values.OutFile === undefined || values.PassThru)
        cmdlet.write(webResponse(cmdlet, answer, values.UseBasicParsing));
    },
  }),
});
