import { cloudKey } from "../../src/cloud/cloudKey.ts";
import { type MonitoringProbeResult, runMonitoringProbe } from "../../src/cloud/runMonitoringProbe.ts";
import { defineCmdlet } from "../../src/command/prelude.ts";
import { localDate } from "../../src/objects/text/time/moments.ts";
import { defineClr } from "../../src/objects/types/defineClr.ts";
import { registerType } from "../../src/objects/types/typeRegistry.ts";
import { Guid } from "../../src/objects/values/Guid.ts";
import { PropertyBag } from "../../src/objects/values/PropertyBag.ts";
import type { World } from "../../src/world/World.ts";
import { onServer } from "./_shared/exchangeError.ts";
import { remoteObject } from "./_shared/remoteObject.ts";
import { enumerationValue } from "./_shared/valueTypes.ts";

const className = "Microsoft.Exchange.Monitoring.InvokeMonitoringProbe";
const resultType = "Microsoft.Office.Datacenter.ActiveMonitoring.ResultType";

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

/** Up to Exception the order is observed. */
const type = registerType(
  defineClr<PropertyBag>("Microsoft.Exchange.Monitoring.MonitoringProbeResult", {
    holds: [
      "string MonitorIdentity {get;}",
      "guid RequestId {get;}",
      "datetime ExecutionStartTime {get;}",
      "datetime ExecutionEndTime {get;}",
      "string Error {get;}",
      "string Exception {get;}",
      "string ResultId {get;}",
      "string ResultName {get;}",
      `${resultType} ResultType {get;}`,
      "string Server {get;}",
      "string Identity {get;}",
      "bool IsValid {get;}",
      "Microsoft.Exchange.Data.ObjectState ObjectState {get;}",
    ],
  }),
);

function probeResultObject(world: World, result: MonitoringProbeResult): PropertyBag {
  const values = new Map<string, unknown>([
    ["MonitorIdentity", result.monitorIdentity],
    ["RequestId", new Guid(result.requestId)],
    ["ExecutionStartTime", localDate(result.executionStartTime)],
    ["ExecutionEndTime", localDate(result.executionEndTime)],
    ["Error", result.error],
    ["Exception", result.exception],
    ["ResultId", result.resultId],
    ["ResultName", result.resultName],
    ["ResultType", enumerationValue(resultType, result.resultType)],
    ["Server", result.server],
    ["Identity", result.monitorIdentity],
    ["IsValid", true],
    ["ObjectState", enumerationValue("Microsoft.Exchange.Data.ObjectState", "New")],
  ]);
  return remoteObject(world, new PropertyBag(type, values));
}
