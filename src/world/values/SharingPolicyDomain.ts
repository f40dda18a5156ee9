import { isDnsName, textKind } from "./textKind.ts";

/** What partners may see, in the product's order (documented). */
const actions = [
  "CalendarSharingFreeBusySimple",
  "CalendarSharingFreeBusyDetail",
  "CalendarSharingFreeBusyReviewer",
  "ContactsSharing",
];

/** A domain and what its people may see: `fabrikam.com:CalendarSharingFreeBusyDetail, ContactsSharing`. */
export const sharingPolicyDomainKind = textKind({
  name: "SharingPolicyDomain",
  type: "Microsoft.Exchange.Data.SharingPolicyDomain",
  fault: "\"{0}\" isn't a valid domain of a sharing policy. Use the format 'domain: action[, action]'.",
  read(word) {
    const at = word.indexOf(":");
    const domain = word.slice(0, Math.max(at, 0)).trim();
    const wanted = word
      .slice(at + 1)
      .split(",")
      .map(actionNamed);
    const isDomain = domain === "*" || domain.toLowerCase() === "anonymous" || isDnsName(domain);
    return at < 0 || !isDomain || wanted.includes(null) ? null : `${domain}:${wanted.join(", ")}`;
  },
  members: {
    "string Domain {get;}": (stored) => stored.slice(0, stored.indexOf(":")),
    "string Actions {get;}": (stored) => stored.slice(stored.indexOf(":") + 1),
  },
});

function actionNamed(word: string): string | null {
  const lower = word.trim().toLowerCase();
  return actions.find((action) => action.toLowerCase() === lower) ?? null;
}
