import { errorsOf } from "../WorldError.ts";

/** Refusals about devices. */
export const deviceMessages = {
  DeviceNotFound: {
    text: "There is no device '{name}'. 'cmdlab device list' shows what there is.",
    exception: "InvalidOperationException",
    category: "ObjectNotFound",
    source: "inferred",
  },
  DeviceExists: {
    text: "There is a device '{name}' already. Choose another name with --name.",
    exception: "InvalidOperationException",
    category: "ResourceExists",
    source: "inferred",
  },
  DeviceOffline: {
    text: "The mail app on '{name}' can't reach its mailbox ({cause}): {reason}",
    exception: "InvalidOperationException",
    category: "ConnectionError",
    source: "inferred",
  },
} as const;

export const deviceError = errorsOf(deviceMessages);
