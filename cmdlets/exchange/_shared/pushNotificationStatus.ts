import type { PushNotificationApp } from "../../../src/world/push/PushNotificationApp.ts";

/** What the proxy is now, as the questions of its cmdlets tell. */
export function pushNotificationStatus({ values }: PushNotificationApp): string {
  const state = values.Enabled ? "enabled" : "disabled";
  return `It is ${state} for organization '${values.Organization ?? ""}' at '${values.Uri}' now.`;
}
