import { textKind } from "./textKind.ts";

/** An address such as https://mail.contoso.com/owa. */
export const uriKind = {
  ...textKind({
    name: "Uri",
    type: "System.Uri",
    form: "uri",
    fault: "Invalid URI: The format of the URI could not be determined.",
    read: (word) => (URL.canParse(word) || /^[\w./-]+$/.test(word) ? word : null),
  }),
  isAbsolute: (stored: unknown): boolean => URL.canParse(String(stored)),
};
