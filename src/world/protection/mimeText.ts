import { allHeaders, type MailMessage } from "../transport/MailMessage.ts";

/** A message as the text of an .eml file. */
export function mimeText(message: MailMessage): string {
  const { body, attachments, networkMessageId } = message;
  const headers = [...allHeaders(message), { name: "MIME-Version", value: "1.0" }];
  const boundary = `----=_NextPart_${networkMessageId}`;
  const isMixed = attachments.length > 0;
  const type = `text/${/<\w+[^>]*>/.test(body) ? "html" : "plain"}; charset="utf-8"`;
  const lines = headers.map(({ name, value }) => `${name}: ${value}`);
  if (!isMixed) return [...lines, `Content-Type: ${type}`, "", body, ""].join("\r\n");
  const parts = attachments.flatMap(({ name, content = "" }) => [
    `--${boundary}`,
    `Content-Type: application/octet-stream; name="${name}"`,
    "Content-Transfer-Encoding: base64",
    `Content-Disposition: attachment; filename="${name}"`,
    "",
    ...(content.match(/.{1,76}/g) ?? []),
  ]);
  return [
    ...lines,
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    "",
    `--${boundary}`,
    `Content-Type: ${type}`,
    "",
    body,
    ...parts,
    `--${boundary}--`,
    "",
  ].join("\r\n");
}
