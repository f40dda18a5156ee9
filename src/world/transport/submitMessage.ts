import { auditMailbox } from "../audit/MailboxAuditLog.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import type { World } from "../World.ts";
import type { SpamVerdict } from "./antispam/antispamAgents.ts";
import { quarantineSpam } from "./antispam/quarantineSpam.ts";
import type { MailMessage } from "./MailMessage.ts";
import { newIds } from "./newMessage.ts";
import { processMessages } from "./processMessage.ts";
import { recipientAt } from "./recipientAt.ts";
import { makeShadow } from "./shadowServer.ts";
import { isSubmissionSuspended, keepInSubmission } from "./submissionQueue.ts";
import { track } from "./track.ts";

/** What a client hands to a server. */
export interface SubmittedMessage
  extends Omit<
    MailMessage,
    "messageId" | "internalMessageId" | "networkMessageId" | "spamConfidenceLevel" | "headers" | "kind" | "hops"
  > {
  /** Name of the server that took it. */
  readonly server: string;
  /** `SERVER\Default Frontend SERVER` */
  readonly connector: string;
  /** Who signed in to send it; absent or null: nobody. */
  readonly account?: NounRow | null;
  /** What content filtering made of it; absent or null: it isn't spam. */
  readonly spam?: Exclude<SpamVerdict, { readonly is: "refused" }> | null;
}

/** Takes a client's message into transport, as one change. A rule that fits and is not modelled ends it as NotModelled. */
export function submitMessage(world: World, submitted: SubmittedMessage): MailMessage {
  return world.store.transact(() => {
    const { server, connector, account = null, spam = null, ...rest } = submitted;
    const message: MailMessage = {
      ...rest,
      ...newIds(world, server),
      spamConfidenceLevel: -1,
      headers: [],
      kind: "mail",
      hops: 0,
    };
    if (spam?.is === "deleted") {
      track(world, server, message, { eventId: "DROP", source: "AGENT", sourceContext: "Content Filter Agent" });
      return message;
    }
    const shadow = makeShadow(world, server, message);
    track(world, server, message, { eventId: "RECEIVE", source: "SMTP", connector });
    auditSendAs(world, account, message);
    if (spam) quarantineSpam(world, server, message, spam);
    else if (isSubmissionSuspended(world, server)) keepInSubmission(world, server, message, shadow);
    else processMessages(world, server, [message], shadow);
    return message;
  });
}

/** A mailbox in whose name another account sends has that written down. */
function auditSendAs(world: World, account: NounRow | null, { from, subject }: MailMessage): void {
  const owner = account && recipientAt(world, from);
  if (!account || !owner || owner.guid === account.guid) return;
  const user = String(account.values.DisplayName ?? account.name);
  auditMailbox(world, owner, {
    operation: "SendAs",
    logonType: "Delegate",
    user,
    client: "Client=SMTP",
    subjects: [subject],
  });
}
