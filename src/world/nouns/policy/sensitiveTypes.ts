import { objectNotFound } from "../../directory/objectNotFound.ts";
import type { Json } from "../../values/Json.ts";
import type { World } from "../../World.ts";
import type { WorldError } from "../../WorldError.ts";
import type { StockObject } from "../defineNoun.ts";
import { nounError } from "../messages/nounMessages.ts";
import { nounNamed } from "../nounNamed.ts";
import { findRows } from "../rows/findRow.ts";
import { listRows } from "../rows/listRows.ts";
import type { NounRow } from "../rows/NounRow.ts";

/** The kinds of sensitive information that Exchange 2013 comes with, by country and without (documented). */
const names = [
  ...["ABA Routing Number", "Credit Card Number", "Drug Enforcement Agency (DEA) Number", "EU Debit Card Number"],
  ...["International Banking Account Number (IBAN)", "IP Address", "SWIFT Code", "U.S. / U.K. Passport Number"],
  ...of("Australia", "Bank Account Number", "Driver's License Number", "Medical Account Number", "Passport Number"),
  ...of("Australia", "Tax File Number"),
  ...of("Canada", "Bank Account Number", "Driver's License Number", "Health Service Number", "Passport Number"),
  ...of("Canada", "Personal Health Identification Number (PHIN)", "Social Insurance Number"),
  ...of("Finland", "National ID", "Passport Number"),
  ...of("France", "Driver's License Number", "National ID Card (CNI)", "Passport Number"),
  ...of("France", "Social Security Number (INSEE)"),
  ...of("German", "Driver's License Number", "Passport Number"),
  ...of("Germany", "Identity Card Number"),
  ...of("Israel", "Bank Account Number", "National ID"),
  ...of("Italy", "Driver's License Number"),
  ...of("Japan", "Bank Account Number", "Driver's License Number", "Passport Number", "Resident Registration Number"),
  ...of("Japan", "Social Insurance Number (SIN)"),
  ...of("New Zealand", "Ministry of Health Number"),
  ...of("Poland", "Identity Card", "National ID (PESEL)", "Passport"),
  ...of("Saudi Arabia", "National ID"),
  ...of("Spain", "Social Security Number (SSN)"),
  ...of("Sweden", "National ID", "Passport Number"),
  ...of("Taiwan", "National ID"),
  ...of("U.K.", "Driver's License Number", "Electoral Roll Number", "National Health Service Number"),
  ...of("U.K.", "National Insurance Number (NINO)"),
  ...of("U.S.", "Bank Account Number", "Driver's License Number", "Social Security Number (SSN)"),
  ...of("U.S.", "Individual Taxpayer Identification Number (ITIN)"),
];

/** Those that came with Exchange 2016 (documented). */
const laterNames = [
  ...of("Azure", "DocumentDB Auth Key", "IoT Connection String", "Publish Setting Password", "SAS"),
  ...of("Azure", "IAAS Database Connection String and Azure SQL Connection String", "Redis Cache Connection String"),
  ...of("Azure", "Service Bus Connection String", "Storage Account Key", "Storage Account Key (Generic)"),
  "SQL Server Connection String",
  ...of("Argentina", "National Identity (DNI) Number"),
  ...of("Belgium", "National Number"),
  ...of("Brazil", "CPF Number", "Legal Entity Number (CNPJ)", "National ID Card (RG)"),
  ...of("Chile", "Identity Card Number"),
  ...of("China", "Resident Identity Card (PRC) Number"),
  ...of("Croatia", "Identity Card Number", "Personal Identification (OIB) Number"),
  ...of("Czech", "National Identity Card Number"),
  ...of("Denmark", "Personal Identification Number"),
  ...of("Greece", "National ID Card"),
  ...of("Hong Kong", "Identity Card (HKID) number"),
  ...of("India", "Permanent Account Number (PAN)", "Unique Identification (Aadhaar) number"),
  ...of("Indonesia", "Identity Card (KTP) Number"),
  ...of("Ireland", "Personal Public Service (PPS) Number"),
  ...of("Malaysia", "Identity Card Number"),
  ...of("Netherlands", "Citizen's Service (BSN) Number"),
  ...of("Norway", "Identity Number"),
  ...of("Philippines", "Unified Multi-Purpose ID Number"),
  ...of("Portugal", "Citizen Card Number"),
  ...of("Singapore", "National Registration Identity Card (NRIC) Number"),
  ...of("South Africa", "Identification Number"),
  ...of("South Korea", "Resident Registration Number"),
  ...of("Taiwan", "Passport Number", "Resident Certificate (ARC/TARC)"),
  ...of("Thai", "Population Identification Code"),
  ...of("Turkish", "National Identification number"),
];

function of(country: string, ...kinds: readonly string[]): readonly string[] {
  return kinds.map((kind) => `${country} ${kind}`);
}

/** Who made what the service and setup come with (observed). */
export const maker = "Microsoft Corporation";
const byMicrosoft = { Publisher: maker };

export const sensitiveTypes = (): readonly StockObject[] => [
  ...names.map((name) => ({ name, values: byMicrosoft })),
  ...laterNames.map((name) => ({ name, from: "15.1.0.0", values: byMicrosoft })),
];

/** Some of those that only the cloud knows (documented). */
const cloudNames = [
  ...["All Full Names", "All Medical Terms And Conditions", "All Physical Addresses", "Azure AD Client Secret"],
  ...[
    "EU Driver's License Number",
    "EU National Identification Number",
    "EU Passport Number",
    "EU Tax Identification Number",
  ],
  ...["EU Social Security Number or Equivalent Identification", "General Password", "User Login Credentials"],
];

export const cloudSensitiveTypes = (): readonly StockObject[] =>
  [...names, ...laterNames, ...cloudNames].map((name) => ({ name, values: byMicrosoft }));

/**
 * The refusal of a list that asks for a kind of sensitive information that isn't there: `@{Name = "..."}`, alone or in groups
 * (`@{groups = @{sensitivetypes = @{Name = "..."}}}`, documented). The identifiers of kinds are not known here.
 */
export function missingDataClassification(
  world: World,
  value: Json,
  noun: "DataClassification" | "DlpSensitiveInformationType" = "DataClassification",
): WorldError | null {
  const definition = nounNamed(noun);
  const missing =
    definition &&
    namesOf(value).find((name) => !identifier.test(name) && findRows(world, definition, name).length === 0);
  return missing === null || missing === undefined ? null : objectNotFound(world, missing);
}

/** The rules that ask for a kind of sensitive information, by their nouns. */
const askingNouns = ["DlpComplianceRule", "AutoSensitivityLabelRule"];
const asked = ["ContentContainsSensitiveInformation", "ExceptIfContentContainsSensitiveInformation"];

/** The refusal to remove a kind of sensitive information that a rule asks for (inferred); null: none does. */
export function sensitiveTypeInUse(world: World, { guid, name }: NounRow): WorldError | null {
  const own = [guid, name.toLowerCase()];
  for (const noun of askingNouns) {
    const rules = nounNamed(noun);
    const user = (rules ? listRows(world, rules) : []).find(({ values }) =>
      asked.some((property) => namesOf(values[property] ?? []).some((each) => own.includes(each.toLowerCase()))),
    );
    if (rules && user)
      return nounError("ObjectInUse", {
        ...{ what: "sensitive information type", name, by: rules.called, user: user.name },
      });
  }
  return null;
}

const identifier = /^\{?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}?$/i;

/** A group has a name of its own, which is no kind's. */
function namesOf(value: Json): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(namesOf);
  if (typeof value !== "object" || value === null) return [];
  const table = new Map(Object.entries(value).map(([key, each]) => [key.toLowerCase(), each]));
  const inside = [table.get("groups"), table.get("sensitivetypes")].filter((each) => each !== undefined);
  if (inside.length > 0) return inside.flatMap(namesOf);
  const name = table.get("name");
  return typeof name === "string" ? [name] : [];
}
