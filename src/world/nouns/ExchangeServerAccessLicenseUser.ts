import { listExchangeServers } from "../server/ExchangeServer.ts";
import { type Given, wordGiven } from "../values/given.ts";
import type { World } from "../World.ts";
import { defineNoun } from "./defineNoun.ts";
import { licenceNames } from "./ExchangeServerAccessLicense.ts";
import { taskError } from "./messages/taskMessages.ts";
import { primaryAddress } from "./recipient/address/proxyAddresses.ts";
import casMailbox from "./recipient/CASMailbox.ts";
import { computedRow } from "./rows/computedRow.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";

/** Who needs a licence: each mailbox the Standard CAL, those with an archive or on hold the Enterprise CAL, too (documented in part). */
export default defineNoun({
  noun: "ExchangeServerAccessLicenseUser",
  kind: "computed",
  called: "user of a licence",
  type: "Microsoft.Exchange.Management.SystemConfigurationTasks.ExchangeServerAccessLicenseUser",
  tail: "none",
  order: "declaration",
  properties: { LicenseName: { kind: "String" }, Name: { kind: "String", derive: ({ name }) => name } },
  parameters: { LicenseName: { accepted: "Read where the users are listed." } },
  compute: users,
  source: "inferred",
});

function users(world: World, given: Given): readonly NounRow[] {
  const wanted = (wordGiven(given, "LicenseName") ?? "").toLowerCase();
  const LicenseName = licenceNames(world).find((name) => name.toLowerCase() === wanted);
  if (LicenseName === undefined) throw taskError("LicenceUnknown", { name: wordGiven(given, "LicenseName") ?? "" });
  return names(world, LicenseName).map((name) =>
    computedRow(world, "ExchangeServerAccessLicenseUser", name, { LicenseName }),
  );
}

function names(world: World, licence: string): readonly string[] {
  if (licence.endsWith("Edition"))
    return listExchangeServers(world)
      .filter(({ values }) => licence.includes(String(values.Edition ?? "Standard").replace("Evaluation", "")))
      .map(({ values }) => values.Fqdn);
  const all = listRows(world, casMailbox).filter(({ values }) => values.RecipientTypeDetails === "UserMailbox");
  const meant = licence.includes("Standard")
    ? all
    : all.filter(({ values }) => typeof values.ArchiveGuid === "string" || values.LitigationHoldEnabled === true);
  return meant.map(({ values }) => primaryAddress({ values }) ?? "");
}
