import { defineNoun } from "./defineNoun.ts";
import mobileDevice from "./MobileDevice.ts";
import { mailboxNamed } from "./request/mailboxRequest.ts";

/** The devices that use Exchange ActiveSync: the estate's all have the mail app instead, so that there are none. */
export default defineNoun({
  ...mobileDevice,
  noun: "ActiveSyncDevice",
  data: "MobileDevice",
  called: "ActiveSync device",
  retired: { by: "MobileDevice", from: "15.0.0.0" },
  compute: (world, given) => {
    if (given.has("Mailbox")) mailboxNamed(world, given.get("Mailbox") ?? null);
    return [];
  },
});
