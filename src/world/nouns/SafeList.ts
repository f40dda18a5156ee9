import { digest } from "../../base/crypto/digest.ts";
import { wordGiven } from "../values/given.ts";
import { type ActionCall, defineNoun } from "./defineNoun.ts";
import junkEmail from "./MailboxJunkEmailConfiguration.ts";
import { recipients } from "./rows/NounRow.ts";
import { rowValueNamed } from "./rows/rowValueNamed.ts";

/** By the types of lists: what of the junk e-mail configuration goes where with the account (the form of the hashes is inferred). */
const lists = {
  SafeSenders: ["TrustedSendersAndDomains", "SafeSendersHash"],
  SafeRecipients: ["TrustedRecipientsAndDomains", "SafeRecipientsHash"],
  BlockedSenders: ["BlockedSendersAndDomains", "BlockedSendersHash"],
} as const;

/** Copies the lists of a mailbox's junk e-mail configuration to its account, where servers at the edge find them. */
export default defineNoun({
  noun: "SafeList",
  kind: "computed",
  called: "safelist",
  verbs: ["Update"],
  actions: {
    Update: {
      on: "Mailbox",
      // Every mailbox has the junk e-mail rule.
      takes: ["Type", "IncludeDomains", "EnsureJunkEmailRule"],
      run: update,
    },
  },
  source: "documented",
});

function update({ world, row, given }: ActionCall): undefined {
  if (!row) return;
  const type = (wordGiven(given, "Type") ?? "Both").toLowerCase();
  const meant = (Object.keys(lists) as (keyof typeof lists)[]).filter(
    (name) => type === "all" || type === name.toLowerCase() || (type === "both" && name !== "BlockedSenders"),
  );
  const hashes = meant.map((name) => {
    const entries = rowValueNamed(world, junkEmail, row, lists[name][0]);
    const addresses = (Array.isArray(entries) ? entries.map((each) => String(each).toLowerCase()) : []).filter(
      (entry) => given.get("IncludeDomains") === true || entry.includes("@"),
    );
    const bytes = addresses.map((each) => digest("sha256", Buffer.from(each, "utf16le")).slice(0, 4));
    return [lists[name][1], Buffer.concat(bytes).toString("base64")] as const;
  });
  world.store.put(recipients, row.guid, { ...row, values: { ...row.values, ...Object.fromEntries(hashes) } });
}
