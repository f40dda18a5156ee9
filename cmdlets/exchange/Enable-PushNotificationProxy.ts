import { defineCmdlet } from "../../src/command/prelude.ts";
import definition from "../../src/world/nouns/PushNotificationApp.ts";
import { enablePushNotificationProxy, getPushNotificationProxy } from "../../src/world/push/PushNotificationApp.ts";
import { nounObject } from "./_noun/values/NounObject.ts";
import { onServer, taskClass } from "./_shared/exchangeError.ts";
import { pushNotificationStatus } from "./_shared/pushNotificationStatus.ts";

const className = taskClass("PushNotifications", "EnablePushNotificationProxy");

export default defineCmdlet({
  name: "Enable-PushNotificationProxy",
  module: "Exchange",
  className: "Enable-PushNotificationProxy",
  remote: true,
  source: "observed",
  synopsis: "Lets the organisation's servers send their push notifications through Office 365.",
  description:
    "The proxy application was made by Setup; this turns it on for a domain of the tenant. The health manager notices at its next start. -WhatIf shows what the proxy is now.",
  parameters: { Organization: "string", Uri: "string" },
  examples: [
    {
      title: "For a domain of the tenant",
      transcript:
        "PS> Enable-PushNotificationProxy -Organization Fabrikam.com | Format-List Name, Enabled, Organization\n\n\nName         : OnPrem-Proxy\nEnabled      : True\nOrganization : fabrikam.com\n\n\n\n",
    },
  ],
  steps(cmdlet, values) {
    return {
      process: onServer(cmdlet, className, (world) => {
        const status = pushNotificationStatus(getPushNotificationProxy(world));
        if (!cmdlet.shouldProcessSentence(`Enabling the push notification proxy. ${status}`)) return;
        const { row } = enablePushNotificationProxy(world, { organization: values.Organization, uri: values.Uri });
        cmdlet.write(nounObject(world, definition, row));
      }),
    };
  },
});
