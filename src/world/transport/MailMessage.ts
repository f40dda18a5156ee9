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
}
