import { cloudKey } from "../../src/cloud/cloudKey.ts";
import { runMonitoringProbe } from "../../src/cloud/runMonitoringProbe.ts";
import { defineCmdlet } from "../../src/command/prelude.ts";
import { outlookProbe } from "../../src/world/monitoring/MonitoringItem.ts";
import { databaseOfMailbox } from "../../src/world/nouns/recipient/mailbox/mailboxPlace.ts";
import { mailboxNamed } from "../../src/world/nouns/request/mailboxRequest.ts";
import { shellServer } from "../../src/world/server/ExchangeServer.ts";
import { onServer } from "./_shared/exchangeError.ts";
import { probeResultObject } from "./_shared/probeResultObject.ts";

const className = "Microsoft.Exchange.Monitoring.TestOutlookConnectivity";

const signsIn = "has a probe sign in as somebody else";

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
    /** The mailbox that the probe opens. */
    MailboxId: "string",
    /** A probe here takes no time. */
    TimeOutSeconds: "string",
  },
  unmodelled: { credential: signsIn, hostname: "sends a probe to another computer" },
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
        const mailbox = values.MailboxId === undefined ? null : mailboxNamed(world, values.MailboxId);
        const database = mailbox && databaseOfMailbox(mailbox, world);
        const result = runMonitoringProbe(world, cmdlet.service(cloudKey), probe, server, database);
        cmdlet.write(probeResultObject(world, result));
      }),
    };
  },
});
