import type { MonitoringProbeResult } from "../../../src/cloud/runMonitoringProbe.ts";
import { localDate } from "../../../src/objects/text/time/moments.ts";
import { defineClr } from "../../../src/objects/types/defineClr.ts";
import { registerType } from "../../../src/objects/types/typeRegistry.ts";
import { Guid } from "../../../src/objects/values/Guid.ts";
import { PropertyBag } from "../../../src/objects/values/PropertyBag.ts";
import type { World } from "../../../src/world/World.ts";
import { remoteObject } from "./remoteObject.ts";
import { enumerationValue } from "./valueTypes.ts";

const resultType = "Microsoft.Office.Datacenter.ActiveMonitoring.ResultType";

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

/** What came of a probe. */
export function probeResultObject(world: World, result: MonitoringProbeResult): PropertyBag {
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
