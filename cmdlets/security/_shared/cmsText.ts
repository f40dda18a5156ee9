import type { CmdletContext } from "../../../src/command/prelude.ts";

const begin = "-----BEGIN CMS-----";
const end = "-----END CMS-----";

/** A message between its marks, in lines of 76 characters. */
export function armored(der: Uint8Array): string {
  const body =
    Buffer.from(der)
      .toString("base64")
      .match(/.{1,76}/g) ?? [];
  return [begin, ...body, end].join("\r\n");
}

/** The message in a text, and the text around it. */
export function disarmed(
  text: string,
): { readonly der: Buffer; readonly before: string; readonly after: string } | null {
  const start = text.indexOf(begin);
  const stop = text.indexOf(end);
  if (start < 0 || stop < start) return null;
  const der = Buffer.from(text.slice(start + begin.length, stop).replace(/\s/g, ""), "base64");
  return { der, before: text.slice(0, start), after: text.slice(stop + end.length) };
}

export function notEncrypted(cmdlet: CmdletContext, hint = true) {
  return cmdlet.terminate({
    id: hint ? "InputContainedNoEncryptedContentIncludeContext" : "InputContainedNoEncryptedContent",
    message: `Cannot unprotect message. The input contained no encrypted content.${
      hint
        ? " Specify the '-IncludeContext' parameter if you wish to output the original content when no encrypted content is detected."
        : ""
    }`,
    category: "ObjectNotFound",
    exception: "System.ArgumentException",
  });
}
