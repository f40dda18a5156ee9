import { cloudKey } from "../../src/cloud/cloudKey.ts";
import { runMonitoringProbe } from "../../src/cloud/runMonitoringProbe.ts";
import { defineCmdlet } from "../../src/command/prelude.ts";
import { onServer } from "./_shared/exchangeError.ts";
import { probeResultObject } from "./_shared/probeResultObject.ts";

const className = "Microsoft.Exchange.Monitoring.InvokeMonitoringProbe";

const signsIn = "is for probes that sign in, of which none is modelled";
const goesElsewhere = "changes what a probe asks, which every modelled one knows by itself";

export default defineCmdlet({
  name: "Invoke-MonitoringProbe",
  module: "Exchange",
  className: "Invoke-MonitoringProbe",
  remote: true,
  source: "document",
  synopsis: "Runs one probe of managed availability on a server now and shows what came of it.",
  description:
    "The identity is HealthSet\\Probe or HealthSet\\Probe\\Target. A probe that fails is no error of the cmdlet: ResultType says Failed, Error and Exception why.",
  parameters: {
    Identity: "string",
    Server: "string",
    /** A probe here takes no time. */
    TimeOutSeconds: "string",
  },
  unmodelled: {
    account: signsIn,
    password: signsIn,
    secondaryaccount: signsIn,
    secondarypassword: signsIn,
    endpoint: goesElsewhere,
    secondaryendpoint: goesElsewhere,
    itemtargetextension: goesElsewhere,
    propertyoverride: goesElsewhere,
  },
  examples: [
    {
      title: "A probe that needs nothing else",
      transcript:
        'PS> $result = Invoke-MonitoringProbe Monitoring\\HealthManagerHeartbeatProbe -Server SERVER\nPS> "$($result.ResultType)"\nSucceeded\n',
    },
    {
      title: "Why it failed",
      transcript:
        "PS> (Invoke-MonitoringProbe PushNotifications.Proxy\\PushNotificationsEnterpriseConnectivityProbe -Server SERVER).Error\nThe push notification proxy is disabled. Run Enable-PushNotificationProxy.\n",
    },
  ],
  steps(cmdlet, values) {
    return {
      process: onServer(cmdlet, className, (world) => {
        const cloud = cmdlet.service(cloudKey);
        const result = runMonitoringProbe(world, cloud, values.Identity ?? "", values.Server ?? "");
        cmdlet.write(probeResultObject(world, result));
      }),
    };
  },
});
