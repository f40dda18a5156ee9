import { ownEntry } from "../../../base/ownEntry.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import { type Call, type NamedArgument, parameterExtent } from "../../calls/Call.ts";
import { placeIn, setsOf } from "../../calls/CommandShape.ts";
import { expressionIn } from "../../calls/expressionIn.ts";
import { literalValues } from "../../literalValues.ts";
import type { Rule, RuleContext } from "../../Rule.ts";
import { listed } from "../editions/productCommand.ts";

export const conflictingParameters: Rule = {
  id: "ConflictingParameters",
  severity: "error",
  summary: "Parameters together that belong to different parameter sets.",
  call(call, _named, { report }) {
    tellExclusive(call, report);
    tellStrangers(call, report);
    if (call.sets.length > 0 || call.unbound.length > 0) return;
    const pair = contradiction(call);
    const last = call.named.at(-1);
    // The sets of Exchange's reference are right for two, and too few for some combinations of more.
    if (last === undefined || (pair === null && call.shape.products !== null)) return;
    const names = call.named
      .filter(({ parameter }) => !parameter.isCommon)
      .map(({ parameter }) => `-${parameter.name}`);
    report(
      parameterExtent((pair?.[1] ?? last).node),
      pair === null
        ? `No parameter set of ${call.shape.name} has all of ${names.join(", ")}. Take parameters of one set.`
        : `-${pair[1].parameter.name} and -${pair[0].parameter.name} of ${call.shape.name} belong to different parameter sets. Leave one of them out.`,
    );
  },
};

/**
 * Parameters that a cmdlet refuses together though a set has them all, by its name; each list is one of which one may be given (source: the
 * engine, and for -WindowStyle, Exchange and the cmdlets of modules their reference).
 */
const exclusive: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "enable-mailbox": pairs([
    "Arbitration",
    "Discovery",
    "Equipment",
    "LinkedRoom",
    "PublicFolder",
    "Room",
    "Shared",
  ]).concat([["Archive", "RemoteArchive"]]),
  "get-content": ["TotalCount", "Wait", "Delimiter", "Tail"]
    .map((other) => ["Raw", other])
    .concat([["TotalCount", "Tail"]]),
  "invoke-restmethod": ofRequests(),
  "invoke-webrequest": ofRequests(),
  "new-moverequest": [["PrimaryOnly", "ArchiveOnly"]],
  ...Object.fromEntries(
    ["distributiongroup", "dynamicdistributiongroup", "mailbox", "mailcontact", "mailuser", "remotemailbox"].map(
      (noun) => [`set-${noun}`, [["EmailAddresses", "PrimarySmtpAddress"]]],
    ),
  ),
  "new-partition": [
    ["DriveLetter", "AssignDriveLetter"],
    ["Size", "UseMaximumSize"],
    ["MbrType", "GptType"],
  ],
  "new-virtualdisk": [["Size", "UseMaximumSize"]],
  "new-volume": [["Size", "UseMaximumSize"]],
  "set-dnsclientserveraddress": [["ServerAddresses", "ResetServerAddresses"]],
  "start-process": [["NoNewWindow", "WindowStyle"]],
};

function pairs(names: readonly string[]): readonly (readonly string[])[] {
  return names.flatMap((one, at) => names.slice(at + 1).map((other) => [one, other]));
}

function ofRequests(): readonly (readonly string[])[] {
  return [
    ["Body", "InFile"],
    ["WebSession", "SessionVariable"],
    ["Credential", "UseDefaultCredentials"],
    ["ProxyCredential", "ProxyUseDefaultCredentials"],
  ];
}

function tellExclusive({ shape, named }: Call, report: RuleContext["report"]): void {
  const given = named.filter(({ value }) => !isFalse(value));
  for (const [one, other] of ownEntry(exclusive, shape.name.toLowerCase()) ?? []) {
    const pair = given.filter(({ parameter }) => parameter.name === one || parameter.name === other);
    if (pair.length < 2) continue;
    report(
      parameterExtent(pair[1].node),
      `${shape.name} refuses -${pair[1].parameter.name} together with -${pair[0].parameter.name}. Leave one of them out.`,
    );
  }
}

/** Tells of two parameters of Exchange's of which no product has both: the call runs nowhere. */
function tellStrangers({ shape, named }: Call, report: RuleContext["report"]): void {
  for (const [index, { parameter, node }] of named.entries()) {
    const other = named.slice(0, index).find((each) => isApart(each.parameter.products, parameter.products));
    if (other === undefined) continue;
    report(
      parameterExtent(node),
      `No product has both -${other.parameter.name} and -${parameter.name} of ${shape.name}: they are of ${listed(other.parameter.products ?? [])}, and of ${listed(parameter.products ?? [])}. Leave one of them out.`,
    );
  }
}

function isApart(products: readonly string[] | null, others: readonly string[] | null): boolean {
  return products !== null && others !== null && !products.some((each) => others.includes(each));
}

/** A switch that is turned off, and what is nothing. */
function isFalse(value: Node | null): boolean {
  const [literal] = (value && literalValues(expressionIn(value))) ?? [];
  return literal === false || (literal === null && value !== null);
}

/** Two parameters that no set has both of. */
function contradiction(call: Call): readonly [NamedArgument, NamedArgument] | null {
  for (const [index, right] of call.named.entries())
    for (const left of call.named.slice(0, index)) {
      const isTogether = setsOf(call.shape).some(
        (set) => placeIn(left.parameter, set) !== null && placeIn(right.parameter, set) !== null,
      );
      if (!isTogether) return [left, right];
    }
  return null;
}
