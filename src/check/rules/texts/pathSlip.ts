import { isBareWord } from "../../../syntax/ast/isBareWord.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import type { Call } from "../../calls/Call.ts";
import type { ParameterShape } from "../../calls/CommandShape.ts";
import { givenValues, openArguments } from "../../calls/givenValues.ts";
import type { Rule, RuleContext } from "../../Rule.ts";
import { didYouMean, distance, nearNames } from "../../words/nearNames.ts";

export const pathSlip: Rule = {
  id: "PathSlip",
  severity: "warning",
  summary:
    "A path without the colon of its drive, with the name of a registry key as one, or that a blank ends: `HKLM\\Software`.",
  call(call, _named, { report }) {
    if (call.shape.kind !== "cmdlet" || call.shape.products !== null) return;
    for (const { parameter, value } of givenValues(call))
      if (parameter.name === "CertStoreLocation") tellCertificates(value, report);
    if (!call.shape.takesPath) return;
    tellBlank(call, report);
    const named = givenValues(call).flatMap(({ parameter, value }) => (isPath(parameter) ? [value] : []));
    const open = openArguments(call).flatMap(({ parameters, value }) => (parameters.some(isPath) ? [value] : []));
    for (const value of [...named, ...open]) {
      if (value.kind !== "StringConstantExpression" && value.kind !== "ExpandableStringExpression") continue;
      const [, key, colon] = /^(HKLM|HKCU|HKCR|HKU|HKCC|HKEY_[A-Z_]+)(:?)\\/i.exec(value.value) ?? [];
      const isLong = key !== undefined && /^hkey_/i.test(key);
      if (key !== undefined && (isLong || colon === ""))
        report(
          value.extent,
          isLong
            ? `'${key}' is no drive, and no folder here. Write Registry::${key}\\...${shortOf(key)}.`
            : `The colon of the drive is missing: without it '${key}' is a folder of the current one. Write ${key}:\\...`,
        );
      else if (tellCertificates(value, report)) continue;
      else if (/^[A-Za-z]\\\w/.test(value.value))
        report(
          value.extent,
          `The colon of the drive is missing: without it '${value.value[0]}' is a folder of the current one.`,
        );
    }
  },
};

/** A path of the drive of certificates: `certs:\LocalMachine\My`, `Cert:\LocalMachines`, `Cert:\CurrentUser\Personal`. */
function tellCertificates(value: Node, report: RuleContext["report"]): boolean {
  if (value.kind !== "StringConstantExpression" && value.kind !== "ExpandableStringExpression") return false;
  const [, drive] = /^([A-Za-z]{3,6}):\\(?:LocalMachine|CurrentUser)\b/i.exec(value.value) ?? [];
  if (drive !== undefined && drive.toLowerCase() !== "cert" && distance(drive.toLowerCase(), "cert", 1) === 1) {
    report(value.extent, `There is no drive '${drive}'. Did you mean 'Cert'?`);
    return true;
  }
  if (/^Cert:\\(?!(?:CurrentUser|LocalMachine)(?:[\\*]|$)|\$)\w/i.test(value.value)) {
    report(value.extent, "The drive Cert: holds CurrentUser and LocalMachine, and nothing else.");
    return true;
  }
  const [, store] = /^Cert:\\(?:CurrentUser|LocalMachine)\\(\w+)(?:\\|$)/i.exec(value.value) ?? [];
  if (store === undefined || stores.some((each) => each.toLowerCase() === store.toLowerCase())) return false;
  const near = /^personal$/i.test(store)
    ? ["My"]
    : nearNames(
        store,
        stores.filter((each) => each.length > 3),
      );
  if (near.length > 0) report(value.extent, `The drive Cert: has no store '${store}' of its own.${didYouMean(near)}`);
  return near.length > 0;
}

/** The stores that Windows has (documentation of the provider of certificates); programs make others. */
const stores: readonly string[] = (
  "My Root CA AuthRoot TrustedPeople TrustedPublisher TrustedDevices TrustedAppRoot Disallowed AddressBook SmartCardRoot UserDS " +
  "ClientAuthIssuer FlightRoot TestSignRoot WebHosting REQUEST ACRS eSIM Homegroup MSIEHistoryJournal PasspointTrustedRoots"
).split(" ");

/** `Get-Item C:\Program Files\a`: the path ends at the blank. */
function tellBlank({ command: { commandElements } }: Call, report: RuleContext["report"]): void {
  for (const [place, element] of commandElements.entries()) {
    const next = commandElements[place + 1];
    if (!isBareWord(element) || !isBareWord(next) || next.extent.start !== element.extent.end + 1) continue;
    if (!/^(?:[A-Za-z]:|\\\\\w+)\\.*\w$/.test(element.value)) continue;
    if (/\w\\/.test(next.value) || /\\program$/i.test(element.value))
      report(
        element.extent,
        `The path ends at the blank, and '${next.value}' is an argument of its own. Quotation marks make one path of both.`,
      );
  }
}

function isPath({ name }: ParameterShape): boolean {
  return /^(?:Path|LiteralPath|Destination)$/.test(name);
}

function shortOf(key: string): string {
  if (/^hkey_local_machine$/i.test(key)) return " or HKLM:\\...";
  return /^hkey_current_user$/i.test(key) ? " or HKCU:\\..." : "";
}
