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
  readonly attachments: readonly { readonly name: string; readonly size: number }[];
  /** -1 to 9. */
  readonly spamConfidenceLevel: number;
  /** Whether the sender proved who it is; what the organisation itself sends counts as proved. */
  readonly isAuthenticated: boolean;
  /** What transport made itself has no return path: nobody is told where it cannot be delivered, and nothing answers it. */
  readonly kind: "mail" | "report" | "reply" | "journal" | "request";
  /** How often rules of mailboxes sent it on. */
  readonly hops: number;
}

/** Whether a failure is reported to somebody. */
export function hasReturnPath({ kind }: Pick<MailMessage, "kind">): boolean {
  return kind === "mail";
}
