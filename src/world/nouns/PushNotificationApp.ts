import { defineNoun } from "./defineNoun.ts";

/** What hands notifications to a push service; the proxy of on-premises servers is switched by its own cmdlets. */
export default defineNoun({
  noun: "PushNotificationApp",
  kind: "keyed",
  home: "directory",
  called: "push notification app",
  verbs: [],
  type: "Microsoft.Exchange.Management.PushNotifications.PushNotificationProxyPresentationObject",
  tail: "presentationWithoutId",
  directory: {
    containers: ["Push Notifications Settings"],
    objectClass: ["top", "msExchPushNotificationsApp"],
  },
  properties: {
    DisplayName: { kind: "String" },
    // Nothing until somebody enables or disables the app.
    Enabled: { kind: "Boolean", default: null },
    Organization: { kind: "String" },
    Uri: { kind: "String" },
  },
  source: "observed",
});
