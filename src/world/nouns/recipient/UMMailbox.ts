import { type Given, wordGiven } from "../../values/given.ts";
import type { Json } from "../../values/Json.ts";
import { textList } from "../../values/text/textList.ts";
import type { World } from "../../World.ts";
import type { Values } from "../defineNoun.ts";
import { pinRefusal } from "../given/phonePin.ts";
import { nounError } from "../messages/nounMessages.ts";
import { voiceError } from "../messages/voiceMessages.ts";
import { nounNamed } from "../nounNamed.ts";
import { findRow } from "../rows/findRow.ts";
import type { NounRow } from "../rows/NounRow.ts";
import { recipientText } from "../rows/rowPlace.ts";
import { rowValueNamed } from "../rows/rowValueNamed.ts";
import { addressesOf } from "./address/proxyAddresses.ts";
import { defineRecipient } from "./defineRecipient.ts";
import { isOneOf, ordinaryMailboxes } from "./directory/recipientTypes.ts";
import { serverLegacyName, serverNameOf } from "./mailbox/mailboxPlace.ts";
import { recipientError } from "./recipientMessages.ts";

const isMailbox = isOneOf(...ordinaryMailboxes);

function isEnabled(row: NounRow): boolean {
  return isMailbox(row) && row.values.UMEnabled === true;
}

/** Mailboxes with voice mail. Calls are not emulated: what is set is what is shown. */
export default defineRecipient({
  noun: "UMMailbox",
  called: "UM mailbox",
  accepts: isEnabled,
  verbs: ["Get", "Set", "Enable", "Disable"],
  type: "Microsoft.Exchange.Data.Directory.Management.UMMailbox",
  directory: {
    containers: [],
    objectClass: ["top", "person", "organizationalPerson", "user"],
    exchangeVersion: "0.20 (15.0.0.0)",
  },
  properties: {
    UMEnabled: { kind: "Boolean", default: false },
    SamAccountName: { kind: "String" },
    UMDialPlan: {
      kind: "ADObjectId",
      references: "UMDialPlan",
      derive: ({ values }, world) => planOf(world, String(values.UMMailboxPolicy ?? ""))?.guid ?? null,
    },
    UMAddresses: { kind: "MultiValuedProperty<String>", derive: ({ values }) => values.Extensions ?? [] },
    ServerName: { kind: "String", derive: serverNameOf },
    ServerLegacyDN: { kind: "String", derive: serverLegacyName },
    PhoneProviderId: { kind: "String", default: "" },
    FaxEnabled: { kind: "Boolean", default: true },
    MissedCallNotificationEnabled: { kind: "Boolean", default: true },
    AnonymousCallersCanLeaveMessages: { kind: "Boolean", default: true },
    VoiceMailAnalysisEnabled: { kind: "Boolean", default: false },
    AllowUMCallsFromNonUsers: { values: ["None", "SearchEnabled"], default: "SearchEnabled" },
  },
  parameters: {
    PIN: { accepted: "Nobody calls, so that it is never asked for." },
    PINExpired: { accepted: "Nobody calls, so that it is never asked for." },
    NotifyEmail: { notModelled: "names where the message with the PIN goes, which is not sent" },
    EnableCloudVoiceMail: { accepted: "Read where voice mail is enabled." },
    SendWelcomeMail: { sets: (value) => (value === true ? refuse("The welcome message of voice mail") : {}) },
    ValidateOnly: { accepted: "Read where voice mail is enabled: everything is checked, and nothing changed." },
    KeepProperties: { accepted: "Read where voice mail is taken away." },
  },
  conversions: {
    Enable: {
      from: "Mailbox",
      accepts: (row) => isMailbox(row) && row.values.UMEnabled !== true,
      onlyChecks: (given) => given.get("ValidateOnly") === true,
      values: (row, given, world, changes): Values => {
        // The cloud answers: the account says so, and no policy of this server counts.
        if (given.get("EnableCloudVoiceMail") === true)
          return { VoiceMailSettings: ["ExchUMEnabled", "CsHostedVoiceMail=1"] };
        if (!changes.UMMailboxPolicy) throw recipientError("UMPolicyMissing");
        const pin = wordGiven(given, "PIN");
        const extensions = given.has("Extensions") ? changes.Extensions : null;
        const refusal = pin === null ? null : pinRefusal(world, changes.UMMailboxPolicy, pin, extensions ?? undefined);
        if (refusal) throw refusal;
        const address = resourceOf(row, given);
        const numbers = callAddresses(world, String(changes.UMMailboxPolicy), address, extensions);
        return {
          UMEnabled: true,
          Extensions: extensions ?? null,
          ...(numbers.length === 0 ? {} : { EmailAddresses: [...withoutExtensions(row), ...numbers] }),
        };
      },
      shows: true,
    },
    Disable: {
      from: "UMMailbox",
      accepts: isEnabled,
      values: (row, given): Values => ({
        UMEnabled: null,
        EmailAddresses: withoutExtensions(row),
        ...(wordGiven(given, "KeepProperties") === "False" ? { Extensions: null, UMMailboxPolicy: null } : {}),
      }),
      shows: false,
    },
  },
  validate: ({ world, before, after }) => otherPlan(world, before, after),
  // Whatever an address says leads calls here.
  asked: ({ values }): Values => {
    const numbers = addressesOf(values).flatMap((each) => /^eum:([^;@+]+);/i.exec(each)?.[1] ?? []);
    return numbers.length > 0 ? { Extensions: numbers } : {};
  },
  missing(world, identity) {
    const mailboxes = nounNamed("Mailbox");
    const row = mailboxes && findRow(world, mailboxes, identity);
    return row ? nounError("NotUmEnabled", { identity: recipientText(world, row) }) : null;
  },
  source: "inferred",
});

/** Voice mail stays in its dial plan: a policy of another one does not fit its extensions (inferred). */
function otherPlan(world: World, before: NounRow | null, after: NounRow | null) {
  const [was, next] = [before, after].map((row) => (row && isEnabled(row) ? row.values.UMMailboxPolicy : undefined));
  if (typeof was !== "string" || typeof next !== "string" || was === next) return null;
  const [from, to] = [planOf(world, was), planOf(world, next)];
  return !from || !to || from.guid === to.guid
    ? null
    : voiceError("PolicyOfOtherPlan", { from: from.name, to: to.name });
}

/** By what a mailbox is called where extensions are not enough: what the parameter says, else the SIP address that it has (documented). */
function resourceOf(
  { values }: NounRow,
  given: Given,
): { readonly given: string | null; readonly known: string | null } {
  const known = addressesOf(values).flatMap((each) => /^sip:(.+)/i.exec(each)?.[1] ?? [])[0] ?? null;
  return { given: wordGiven(given, "SIPResourceIdentifier"), known };
}

/** The addresses by which calls find a mailbox in its dial plan (their form is documented). */
function callAddresses(
  world: World,
  policy: string,
  resource: ReturnType<typeof resourceOf>,
  extensions: Json | undefined,
): readonly string[] {
  const plans = nounNamed("UMDialPlan");
  const plan = planOf(world, policy);
  if (!plans || !plan) return [];
  const type = rowValueNamed(world, plans, plan, "URIType");
  if (type === "TelExtn" && resource.given !== null) throw voiceError("PlanWithoutAddresses", { plan: plan.name });
  const address = type === "TelExtn" ? null : (resource.given ?? (type === "SipName" ? resource.known : null));
  if (type !== "TelExtn" && address === null) throw voiceError("PlanAddressMissing", { plan: plan.name });
  const digits = Number(rowValueNamed(world, plans, plan, "NumberOfDigitsInExtension"));
  for (const extension of textList(extensions ?? null))
    if (type !== "SipName" && !(/^\d+$/.test(extension) && extension.length === digits))
      throw voiceError("ExtensionDigits", { extension, plan: plan.name, digits: String(digits) });
  const context = rowValueNamed(world, plans, plan, "PhoneContext");
  return [...(address === null ? [] : [address]), ...textList(extensions ?? null)].map(
    (each, at) => `${at === 0 ? "EUM" : "eum"}:${each};phone-context=${context}`,
  );
}

/** The dial plan of a policy; null where there is none. */
function planOf(world: World, policy: string): NounRow | null {
  const [policies, plans] = [nounNamed("UMMailboxPolicy"), nounNamed("UMDialPlan")];
  const dialPlan = String((policies && findRow(world, policies, policy)?.values.UMDialPlan) ?? "");
  return plans && findRow(world, plans, dialPlan);
}

function withoutExtensions({ values }: NounRow): readonly string[] {
  return addressesOf(values).filter((address) => !/^eum:/i.test(address));
}

function refuse(what: string): never {
  throw nounError("NotModelled", { what });
}
