import { defineNoun } from "./defineNoun.ts";

/** The templates that come with the product (documented). */
const names = [
  ...["Australia Financial Data", "Australia Health Records Act (HRIP Act)"],
  ...["Australia Personally Identifiable Information (PII) Data", "Australia Privacy Act"],
  ...["Canada Financial Data", "Canada Health Information Act (HIA)"],
  ...["Canada Personal Health Act (PHIPA) - Ontario", "Canada Personal Health Information Act (PHIA) - Manitoba"],
  ...["Canada Personal Information Protection Act (PIPA)", "Canada Personal Information Protection Act (PIPEDA)"],
  "Canada Personally Identifiable Information (PII) Data",
  ...["France Data Protection Act", "France Financial Data", "France Personally Identifiable Information (PII) Data"],
  ...["Germany Financial Data", "Germany Personally Identifiable Information (PII) Data"],
  ...["Israel Financial Data", "Israel Personally Identifiable Information (PII) Data", "Israel Protection of Privacy"],
  ...["Japan Financial Data", "Japan Personally Identifiable Information (PII) Data"],
  ...["Japan Protection of Personal Information", "PCI Data Security Standard (PCI DSS)"],
  ...["Saudi Arabia - Anti-Cyber Crime Law", "Saudi Arabia Financial Data"],
  "Saudi Arabia Personally Identifiable Information (PII) Data",
  ...["U.K. Access to Medical Reports Act", "U.K. Data Protection Act", "U.K. Financial Data"],
  "U.K. Personal Information Online Code of Practice (PIOCP)",
  "U.K. Personally Identifiable Information (PII) Data",
  "U.K. Privacy and Electronic Communications Regulations",
  ...["U.S. Federal Trade Commission (FTC) Consumer Rules", "U.S. Financial Data"],
  ...["U.S. Gramm-Leach-Bliley Act (GLBA)", "U.S. Health Insurance Act (HIPAA)", "U.S. Patriot Act"],
  ...["U.S. Personally Identifiable Information (PII) Data", "U.S. State Breach Notification Laws"],
  "U.S. State Social Security Number Confidentiality Laws",
];

export default defineNoun({
  noun: "DlpPolicyTemplate",
  kind: "keyed",
  called: "DLP policy template",
  verbs: ["Get", "Remove"],
  type: "Microsoft.Exchange.MessagingPolicies.CompliancePrograms.Tasks.DlpPolicyTemplate",
  order: "declaration",
  properties: {
    Name: { kind: "String", derive: ({ name }) => name },
    LocalizedName: { kind: "String", derive: ({ name }) => name },
    PublisherName: { kind: "String", default: "Microsoft" },
    State: { kind: "String", default: "Enabled_Audit" },
  },
  stock: () => names.map((name) => ({ name })),
  source: "documented",
});
