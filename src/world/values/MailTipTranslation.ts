import { textKind } from "./textKind.ts";

/** A mail tip in one language, `de: text`; kept as the page of HTML that the product makes of it. The sentence of a refusal is inferred. */
export const mailTipTranslationKind = textKind({
  name: "MailTipTranslation",
  type: "System.String",
  form: "string",
  fault: 'The mail tip translation "{0}" isn\'t valid. Use a culture and a text, such as DE: Text.',
  read(word) {
    const found = /^\s*([a-z]{2,3}(?:-[a-z0-9]{2,8})*)\s*:\s*(\S[\s\S]*)$/i.exec(word);
    return found && shownLength(found[2]) <= longestTip ? `${found[1]}:${mailTipPage(found[2])}` : null;
  },
});

/** How many characters a tip shows at most (documented). */
export const longestTip = 175;

/** The length of a tip without its tags. */
export function shownLength(text: string): number {
  return text.replace(/<[^>]*>/g, "").trim().length;
}

/** The product keeps a tip as a page of HTML. */
export function mailTipPage(text: string): string {
  return /^\s*<html>/i.test(text) ? text : `<html>\r\n<body>\r\n${text}\r\n</body>\r\n</html>\r\n`;
}
