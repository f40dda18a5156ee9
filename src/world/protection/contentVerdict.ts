import { nounError } from "../nouns/messages/nounMessages.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import { headerValues, type MailHeader, type MailMessage } from "../transport/MailMessage.ts";
import { textList } from "../values/text/textList.ts";
import type { World } from "../World.ts";

import { hasListedUrl, namesAddress, tenantEntries } from "./tenantEntries.ts";
import { isTestSpam } from "./testSignatures.ts";

export type SpamVerdict = "NotSpam" | "Spam" | "HighConfidenceSpam" | "HighConfidencePhish" | "Bulk";

export interface ContentVerdict {
  readonly verdict: SpamVerdict;
  /** What settings of the policy found, as headers tell of it. */
  readonly headers: readonly MailHeader[];
  /** What settings found that are only on trial. */
  readonly onTrial: readonly MailHeader[];
}

/** The header that a rule's SetSCL writes. */
export const confidenceHeader = "X-MS-Exchange-Organization-SCL";

/** What a content filter policy makes of a message, before it acts (order of the lists and the tests: documented). */
export function contentVerdict(world: World, { values }: NounRow, message: MailMessage): ContentVerdict {
  const plain = (verdict: SpamVerdict): ContentVerdict => ({ verdict, headers: [], onTrial: [] });
  const { from, subject, body } = message;
  if (hasListedUrl(tenantEntries(world, "Url", "Block"), body)) return plain("HighConfidencePhish");
  if (namesAddress(tenantEntries(world, "Sender", "Block"), from)) return plain("HighConfidencePhish");
  refuseUnmodelled(values, message);
  const level = headerValues(message, confidenceHeader)[0];
  if (level === "-1" || namesAddress(tenantEntries(world, "Sender", "Allow"), from)) return plain("NotSpam");
  if (namesAddress(listed(values, "AllowedSenders", "AllowedSenderDomains"), from)) return plain("NotSpam");
  if (namesAddress(listed(values, "BlockedSenders", "BlockedSenderDomains"), from)) return plain("HighConfidenceSpam");
  if (Number(level ?? 0) >= 7 || isTestSpam(subject) || isTestSpam(body)) return plain("HighConfidenceSpam");
  const found = findings(values, message);
  const verdict = found.marks
    ? "HighConfidenceSpam"
    : found.raises || Number(level ?? 0) >= 5
      ? "Spam"
      : isBulk(values, message)
        ? "Bulk"
        : "NotSpam";
  return { verdict, headers: found.headers, onTrial: found.onTrial };
}

/** Settings whose tests ask for what is not emulated end the sending, where the policy has them on. */
function refuseUnmodelled(values: NounRow["values"], { kind }: MailMessage): void {
  const asks = unmodelled.find(
    ([name, , only]) =>
      values[name] !== undefined &&
      values[name] !== "Off" &&
      values[name] !== false &&
      (only === undefined || only === kind),
  );
  if (asks)
    throw nounError("NotModelled", {
      what: `The setting ${asks[0]} of content filter policies, which asks for ${asks[1]}`,
    });
}

const unmodelled: readonly (readonly [name: string, what: string, only?: MailMessage["kind"]])[] = [
  ["MarkAsSpamSensitiveWordList", "a list of words of Microsoft's"],
  ["MarkAsSpamSpfRecordHardFail", "records of the internet's name service"],
  ["MarkAsSpamFromAddressAuthFail", "records of the internet's name service"],
  ["MarkAsSpamNdrBackscatter", "what the organisation sent before", "report"],
  ["EnableLanguageBlockList", "the language of a text"],
  ["EnableRegionBlockList", "the country of a server"],
];

function listed(values: NounRow["values"], ...names: readonly string[]): readonly string[] {
  return names.flatMap((name) => textList(values[name])).map((each) => each.toLowerCase());
}

/** The bulk complaint level that a header gives, against the policy's threshold. */
function isBulk(values: NounRow["values"], message: MailMessage): boolean {
  if (values.MarkAsSpamBulkMail === "Off") return false;
  const levels = headerValues(message, "X-Microsoft-Antispam").map((each) => /BCL:(\d)/.exec(each)?.[1]);
  return levels.some((each) => each !== undefined && Number(each) >= Number(values.BulkThreshold ?? 7));
}

interface Setting {
  readonly name: string;
  readonly header: string;
  /** What marks makes a message spam for certain, the others only raise its score. */
  readonly marks: boolean;
  readonly finds: (message: MailMessage) => boolean;
}

const html = (pattern: RegExp) => (message: MailMessage) => pattern.test(message.body);

/** The advanced settings that the text of a message decides (headers documented). */
const settings: readonly Setting[] = [
  mark(
    "MarkAsSpamEmptyMessages",
    "Empty Message",
    ({ subject, body, attachments }) => `${subject}${body}`.trim() === "" && attachments.length === 0,
  ),
  mark("MarkAsSpamEmbedTagsInHtml", "Embed tag in html", html(/<embed[\s>]/i)),
  mark("MarkAsSpamFormTagsInHtml", "Form tag in html", html(/<form[\s>]/i)),
  mark("MarkAsSpamFramesInHtml", "IFRAME or FRAME in HTML", html(/<i?frame[\s>]/i)),
  mark("MarkAsSpamJavaScriptInHtml", "Javascript or VBscript tags in HTML", html(/<script[\s>]|\bon\w+\s*=\s*["']/i)),
  mark("MarkAsSpamObjectTagsInHtml", "Object tag in html", html(/<object[\s>]/i)),
  mark("MarkAsSpamWebBugsInHtml", "Web bug", html(/<img[^>]+(?:width|height)\s*=\s*["']?1\b/i)),
  raise("IncreaseScoreWithImageLinks", "Image links to remote sites", html(/<img[^>]+src\s*=\s*["']?https?:/i)),
  raise("IncreaseScoreWithNumericIps", "Numeric IP in URL", html(/https?:\/\/\d+\.\d+\.\d+\.\d+/i)),
  raise(
    "IncreaseScoreWithRedirectToOtherPort",
    "URL redirect to other port",
    html(/https?:\/\/[^\s/"'<>]+:(?!80\b|8080\b|443\b)\d+/i),
  ),
  raise(
    "IncreaseScoreWithBizOrInfoUrls",
    "URL to .biz or .info websites",
    html(/https?:\/\/[^\s/"'<>]+\.(?:biz|info)\b/i),
  ),
];

function mark(name: string, header: string, finds: Setting["finds"]): Setting {
  return { name, header, marks: true, finds };
}

function raise(name: string, header: string, finds: Setting["finds"]): Setting {
  return { name, header, marks: false, finds };
}

function findings(values: NounRow["values"], message: MailMessage) {
  const found = settings.filter(({ name, finds }) => (values[name] ?? "Off") !== "Off" && finds(message));
  const on = found.filter(({ name }) => values[name] === "On");
  const headerOf = ({ header }: Setting): MailHeader => ({ name: "X-CustomSpam", value: header });
  return {
    marks: on.some(({ marks }) => marks),
    raises: on.some(({ marks }) => !marks),
    headers: on.map(headerOf),
    onTrial: found.filter(({ name }) => values[name] === "Test").map(headerOf),
  };
}
