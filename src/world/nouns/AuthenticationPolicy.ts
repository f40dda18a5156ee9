import { defineNoun, type PropertyRule } from "./defineNoun.ts";

/** The protocols that a policy of Exchange 2019 blocks, with the older and the newer ways to sign in. */
const protocols = ["ActiveSync", "Autodiscover", "Imap", "Mapi", "OfflineAddressBook", "Pop", "Rpc", "WebServices"];
const blocks = protocols.flatMap((protocol) =>
  ["Legacy", "Modern"].map((way): [string, PropertyRule] => [
    `Block${way}Auth${protocol}`,
    { kind: "Boolean", default: false },
  ]),
);

export default defineNoun({
  noun: "AuthenticationPolicy",
  kind: "keyed",
  called: "authentication policy",
  verbs: ["Get", "New", "Remove", "Set"],
  properties: Object.fromEntries(blocks),
  source: "documented",
});
