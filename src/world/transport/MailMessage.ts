export interface MailHeader {
  readonly name: string;
  readonly value: string;
}

export interface MailAttachment {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Base64; absent where it is not kept. */
  readonly content?: string;
  /** A scanner would find malware in it. */
  readonly isMalware?: boolean;
}

/** A message on its way through transport. Addresses are plain, `ann@contoso.com`. */
export interface MailMessage {
  /** With angle brackets. */
  readonly messageId: string;
  readonly internalMessageId: number;
  readonly networkMessageId: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  /** The envelope's: everybody who gets it. */
  readonly recipients: readonly string[];
  readonly subject: string;
  readonly body: string;
  /** Bytes. */
  readonly size: number;
  readonly priority: "Normal" | "Low" | "High";
  readonly attachments: readonly MailAttachment[];
  /** Those that rules set; what every message has (`headerValues`) is not among them. */
  readonly headers: readonly MailHeader[];
  /** -1 to 9. */
  readonly spamConfidenceLevel: number;
  /** Whether the sender proved who it is; what the organisation itself sends counts as proved. */
  readonly isAuthenticated: boolean;
  /** What transport made itself has no return path: nobody is told where it cannot be delivered, and nothing answers it. */
  readonly kind: "mail" | "report" | "reply" | "journal" | "request";
  /** How often rules of mailboxes sent it on. */
  readonly hops: number;
  /** Who hears of failures where a group that it came through says who: an address, or null for nobody. */
  readonly reportsTo?: string | null;
  /** Whether members of a group that it came through answer it automatically. */
  readonly answeredByMembers?: boolean;
}

/** Whether a failure is reported to somebody. */
export function hasReturnPath({ kind }: Pick<MailMessage, "kind">): boolean {
  return kind === "mail";
}

/** The values of a message's headers of a name. */
export function headerValues(message: MailMessage, name: string): readonly string[] {
  const wanted = name.toLowerCase();
  return allHeaders(message)
    .filter((header) => header.name.toLowerCase() === wanted)
    .map(({ value }) => value);
}

/** The headers that a message has by itself, then those that rules set. */
export function allHeaders({
  from,
  to,
  cc,
  subject,
  messageId,
  priority,
  headers,
}: MailMessage): readonly MailHeader[] {
  const own: Readonly<Record<string, string>> = {
    From: from,
    To: to.join(", "),
    Cc: cc.join(", "),
    Subject: subject,
    "Message-ID": messageId,
    Importance: priority.toLowerCase(),
  };
  return [...Object.entries(own).map(([name, value]) => ({ name, value })), ...headers];
}
