import { errorsOf } from "../WorldError.ts";

export const monitoringMessages = {
  HealthSetNotFound: {
    text: "Health set '{healthSet}' was not found on server '{server}'.",
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
  },
  MonitorIdentityInvalid: {
    text: "The monitor identity '{identity}' isn't valid. The format is HealthSetName\\MonitorName[\\TargetResource].",
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
  },
  MonitorIdentityNotFound: {
    text: "Could not find assembly or object type associated with monitor identity '{identity}'. Please ensure that the given monitor identity exists on the server.",
    exception: "InvalidOperationException",
    category: "InvalidArgument",
    source: "inferred",
  },
  HealthManagerUnavailable: {
    text: "The Microsoft Exchange Health Manager service (MSExchangeHM) on server '{server}' isn't running: the RPC server is unavailable.",
    exception: "ActiveMonitoringServerException",
    category: "ResourceUnavailable",
    source: "inferred",
  },
  OverrideExists: {
    text: "The override already exists.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  OverrideTooLong: {
    text: "The duration of an override can't be longer than 365 days.",
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
  },
} as const;

export const monitoringError = errorsOf(monitoringMessages);
