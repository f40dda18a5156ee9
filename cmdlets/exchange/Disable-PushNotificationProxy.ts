import { defineCmdlet } from "../../src/command/prelude.ts";
import definition from "../../src/world/nouns/PushNotificationApp.ts";
import { disablePushNotificationProxy, getPushNotificationProxy } from "../../src/world/push/PushNotificationApp.ts";
import { nounObject } from "./_noun/values/NounObject.ts";
import { onServer, taskClass } from "./_shared/exchangeError.ts";
import { pushNotificationStatus } from "./_shared/pushNotificationStatus.ts";

const className = taskClass("PushNotifications", "DisablePushNotificationProxy");

export default defineCmdlet({
  name: "Disable-PushNotificationProxy",
  module: "Exchange",
  className: "Disable-PushNotificationProxy",
  remote: true,
  source: "inferred",
  synopsis: "Stops the organisation's servers from sending push notifications through Office 365.",
  description: "Asks before it acts unless -Confirm:$false is given.",
  parameters: {},
  examples: [
    {
      title: "Without a question",
      transcript: "PS> (Disable-PushNotificationProxy -Confirm:$false).Enabled\nFalse\n",
    },
  ],
  steps(cmdlet) {
    return {
      process: onServer(cmdlet, className, (world) => {
        const status = pushNotificationStatus(getPushNotificationProxy(world));
        if (!cmdlet.shouldProcessSentence(`Disabling the push notification proxy. ${status}`)) return;
        cmdlet.write(nounObject(world, definition, disablePushNotificationProxy(world).row));
      }),
    };
  },
});
