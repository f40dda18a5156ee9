import { cloudKey } from "../../src/cloud/cloudKey.ts";
import { runMonitoringProbe } from "../../src/cloud/runMonitoringProbe.ts";
import { defineCmdlet } from "../../src/command/prelude.ts";
import { outlookProbe } from "../../src/world/monitoring/MonitoringItem.ts";
import { shellServer } from "../../src/world/server/ExchangeServer.ts";
import { onServer } from "./_shared/exchangeError.ts";
import { probeResultObject } from "./_shared/probeResultObject.ts";

const className = "Microsoft.Exchange.Monitoring.TestOutlookConnectivity";

const signsIn = "is for probes that sign in as somebody, of which none is modelled";

export default defineCmdlet({
  name: "Test-OutlookConnectivity",
  module: "Exchange",
  className: "Test-OutlookConnectivity",
  remote: true,
  source: "document",
  synopsis: "Runs one of the probes of Outlook's protocols on a server and shows what came of it.",
  parameters: {
    ProbeIdentity: "string",
    RunFromServerId: "string",
    /** A probe here takes no time. */
    TimeOutSeconds: "string",
  },
  unmodelled: { credential: signsIn, mailboxid: signsIn, hostname: "sends a probe to another computer" },
  examples: [
    {
      title: "The probe of RPC over HTTP",
      transcript: 'PS> "$((Test-OutlookConnectivity -ProbeIdentity OutlookRpcSelfTestProbe).ResultType)"\nSucceeded\n',
    },
  ],
  steps(cmdlet, values) {
    return {
      process: onServer(cmdlet, className, (world) => {
        const server = values.RunFromServerId ?? shellServer(world).name;
        const probe = outlookProbe(world, server, values.ProbeIdentity ?? "");
        cmdlet.write(probeResultObject(world, runMonitoringProbe(world, cmdlet.service(cloudKey), probe, server)));
      }),
    };
  },
});
