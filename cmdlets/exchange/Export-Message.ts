import { defineCmdlet } from "../../src/command/prelude.ts";
import { defineNoun } from "../../src/world/nouns/defineNoun.ts";
import message from "../../src/world/nouns/Message.ts";
import { nounError } from "../../src/world/nouns/messages/nounMessages.ts";
import { allHeaders } from "../../src/world/transport/MailMessage.ts";
import { mailOf, type QueuedMessage, queuedMessages } from "../../src/world/transport/QueuedMessage.ts";
import { defineVerb, deriveCmdlet } from "./_noun/deriveCmdlet.ts";
import { targetRow } from "./_noun/parameters/targetRow.ts";
import { onNoun } from "./_noun/steps/onNoun.ts";
import { binaryFileObject } from "./_shared/binaryFileObject.ts";

const task = defineNoun({
  noun: "Message",
  kind: "computed",
  called: "message",
  parameters: { Identity: { accepted: "It names the message." } },
  source: "documented",
});

/** Hands over a message that waits in a queue, as a file in the form of mail. It must be suspended (documented). */
const verb = defineVerb({
  verb: "Export",
  synopsis: () => "Hands over a suspended message of a queue as the bytes of a mail file.",
  steps: (cmdlet, definition, uses) =>
    onNoun(cmdlet, "Export", definition, uses, (call) => {
      const row = targetRow({ ...call, definition: message });
      const queued = call.world.store.get(queuedMessages, row.guid);
      if (!queued || !cmdlet.shouldProcessSentence(`Exporting the message "${row.name}".`)) return;
      if (queued.status !== "Suspended" && !queued.queueSuspended)
        throw nounError("MessageNotSuspended", { message: row.name });
      cmdlet.write(binaryFileObject(call.world, Buffer.from(mailFile(queued), "utf8")));
    }),
});

export default defineCmdlet({
  ...deriveCmdlet(verb, task),
  module: "Exchange",
});

function mailFile(queued: QueuedMessage): string {
  const mail = mailOf(queued);
  const headers = [
    ...allHeaders(mail),
    { name: "Date", value: new Date(queued.received).toUTCString().replace("GMT", "+0000") },
  ];
  const lines = headers.filter(({ value }) => value !== "").map(({ name, value }) => `${name}: ${value}`);
  return [...lines, "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "", mail.body].join("\r\n");
}
