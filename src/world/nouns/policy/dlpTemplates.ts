import type { ScriptValue } from "../../values/ScriptValue.ts";
import type { WantedObject } from "../declaration/makeObject.ts";

const card = "Credit Card Number";
const taxpayer = "U.S. Individual Taxpayer Identification Number (ITIN)";
const social = "U.S. Social Security Number (SSN)";
const bank = "U.S. Bank Account Number";
const routing = "ABA Routing Number";
const swift = "SWIFT Code";
const insurance = "U.K. National Insurance Number (NINO)";
const passport = "U.S. / U.K. Passport Number";
const health = "U.K. National Health Service Number";
const debit = "EU Debit Card Number";
const ofJapan = ["Japan Resident Registration Number", "Japan Social Insurance Number (SIN)"];
const ofCanada = ["Canada Passport Number", "Canada Social Insurance Number"];
const ofFrance = ["France Social Security Number (INSEE)", "France National ID Card (CNI)"];

/** The templates that come with the product, what their rules' names begin with, and what these look for (documented). */
const templates: Readonly<Record<string, readonly [prefix: string, types: readonly string[]]>> = {
  "Australia Financial Data": [
    "Australia Financial",
    [swift, "Australia Tax File Number", "Australia Bank Account Number", card],
  ],
  "Australia Health Records Act (HRIP Act)": [
    "Australia HRIP",
    ["Australia Tax File Number", "Australia Medical Account Number"],
  ],
  "Australia Personally Identifiable Information (PII) Data": [
    "Australia PII",
    ["Australia Tax File Number", "Australia Driver's License Number"],
  ],
  "Australia Privacy Act": ["Australia Privacy", ["Australia Driver's License Number", "Australia Passport Number"]],
  "Canada Financial Data": ["Canada Financial", [card, "Canada Bank Account Number"]],
  "Canada Health Information Act (HIA)": ["Canada HIA", [ofCanada[0], ofCanada[1], "Canada Health Service Number"]],
  "Canada Personal Health Act (PHIPA) - Ontario": ["Canada PHIPA", [...ofCanada, "Canada Health Service Number"]],
  "Canada Personal Health Information Act (PHIA) - Manitoba": [
    "Canada PHIA",
    ["Canada Social Insurance Number", "Canada Health Service Number"],
  ],
  "Canada Personal Information Protection Act (PIPA)": ["Canada PIPA", [...ofCanada, "Canada Health Service Number"]],
  "Canada Personal Information Protection Act (PIPEDA)": [
    "Canada PIPEDA",
    ["Canada Driver's License Number", "Canada Bank Account Number", ...ofCanada],
  ],
  "Canada Personally Identifiable Information (PII) Data": [
    "Canada PII",
    ["Canada Driver's License Number", "Canada Bank Account Number", ...ofCanada],
  ],
  "France Data Protection Act": ["France Data Protection Act", [...ofFrance].reverse()],
  "France Financial Data": ["France Financial", [card, debit]],
  "France Personally Identifiable Information (PII) Data": ["France PII", ofFrance],
  "Germany Financial Data": ["Germany Financial", [card, debit]],
  "Germany Personally Identifiable Information (PII) Data": [
    "Germany PII",
    ["German Driver's License Number", "German Passport Number"],
  ],
  "Israel Financial Data": ["Israel Financial", ["Israel Bank Account Number", swift]],
  "Israel Personally Identifiable Information (PII) Data": ["Israel PII", ["Israel National ID"]],
  "Israel Protection of Privacy": ["Israel Privacy", ["Israel National ID", "Israel Bank Account Number"]],
  "Japan Financial Data": ["Japan Financial", ["Japan Bank Account Number", card]],
  "Japan Personally Identifiable Information (PII) Data": ["Japan PII", ofJapan],
  "Japan Protection of Personal Information": ["Japan PPI", ofJapan],
  "PCI Data Security Standard (PCI DSS)": ["PCI DSS", [card]],
  "Saudi Arabia - Anti-Cyber Crime Law": ["Saudi Arabia ACC", [swift, "International Banking Account Number (IBAN)"]],
  "Saudi Arabia Financial Data": ["Saudi Arabia Financial", [card, swift]],
  "Saudi Arabia Personally Identifiable Information (PII) Data": ["Saudi Arabia PII", ["Saudi Arabia National ID"]],
  "U.K. Access to Medical Reports Act": ["U.K. AMRA", [health, insurance]],
  "U.K. Data Protection Act": ["U.K. DPA", [swift, insurance, passport]],
  "U.K. Financial Data": ["U.K. Financial", [card, debit, swift]],
  "U.K. Personal Information Online Code of Practice (PIOCP)": ["U.K. PIOCP", [insurance, health, swift]],
  "U.K. Personally Identifiable Information (PII) Data": ["U.K. PII", [insurance, passport]],
  "U.K. Privacy and Electronic Communications Regulations": ["U.K. PECR", [swift]],
  "U.S. Federal Trade Commission (FTC) Consumer Rules": ["U.S. FTC Rules", [card, bank, routing]],
  "U.S. Financial Data": ["U.S. Financial", [card, bank, routing]],
  "U.S. Gramm-Leach-Bliley Act (GLBA)": ["U.S. GLBA", [card, bank, taxpayer, social]],
  "U.S. Health Insurance Act (HIPAA)": ["U.S. HIPAA", [social, "Drug Enforcement Agency (DEA) Number"]],
  "U.S. Patriot Act": ["U.S. Patriot Act", [card, bank, taxpayer, social]],
  "U.S. Personally Identifiable Information (PII) Data": ["U.S. PII", [taxpayer, social, passport]],
  "U.S. State Breach Notification Laws": ["U.S. State Breach", [card, bank, "U.S. Driver's License Number", social]],
  "U.S. State Social Security Number Confidentiality Laws": ["U.S. State SSN", [social]],
};

export const templateNames: readonly string[] = Object.keys(templates);

const outside = { SentToScope: "NotInOrganization" };

/** From how many finds on a mail is one with many of them. */
const many = 10;

/**
 * The transport rules that a template makes, in their order. That all have the last two is observed of scripts; the others,
 * and what each asks for and does, are inferred from what the templates are said to do.
 */
export function rulesOfTemplate(template: string): readonly WantedObject[] {
  const [prefix, types] = templates[template];
  const rule = (name: string, values: WantedObject["values"]): WantedObject => ({ name: `${prefix}: ${name}`, values });
  return [
    rule("Allow override", {
      SubjectOrBodyContainsWords: "override",
      SetHeaderName: "X-Ms-Exchange-Organization-Dlp-SenderOverrideJustification",
      SetHeaderValue: "TransportRule override",
      SetAuditSeverity: "Medium",
    }),
    rule("Scan email sent outside - low count", {
      ...outside,
      MessageContainsDataClassifications: sought(types, { minCount: 1, maxCount: many - 1 }),
      NotifySender: "NotifyOnly",
      SetAuditSeverity: "Low",
    }),
    rule("Scan email sent outside - high count", {
      ...outside,
      MessageContainsDataClassifications: sought(types, { minCount: many }),
      NotifySender: "RejectUnlessExplicitOverride",
      SetAuditSeverity: "High",
    }),
    rule("Scan text limit exceeded", {
      ...outside,
      AttachmentProcessingLimitExceeded: true,
      SetAuditSeverity: "Medium",
    }),
    rule("Attachment not supported", { ...outside, AttachmentIsUnsupported: true, SetAuditSeverity: "Medium" }),
  ];
}

function sought(types: readonly string[], counts: Readonly<Record<string, number>>): ScriptValue {
  return {
    is: "list",
    items: types.map((Name) => ({
      is: "table",
      entries: [
        ["Name", Name],
        ...Object.entries(counts).map(([key, value]): [string, string] => [key, String(value)]),
      ],
    })),
  };
}
