import { instantMilliseconds } from "../../src/base/instant.ts";
import { defineCmdlet } from "../../src/command/prelude.ts";
import { writeZip } from "../../src/objects/clr/System.IO.Compression/zipArchive.ts";
import { writeAuditEntry } from "../../src/world/audit/AdminAuditLog.ts";
import { defineNoun } from "../../src/world/nouns/defineNoun.ts";
import { quarantinedGiven } from "../../src/world/nouns/given/quarantinedGiven.ts";
import { quarantineRow } from "../../src/world/nouns/QuarantineMessage.ts";
import { mimeText } from "../../src/world/protection/mimeText.ts";
import type { ScriptValue } from "../../src/world/values/ScriptValue.ts";
import { defineVerb, deriveCmdlet } from "./_noun/deriveCmdlet.ts";
import { onNoun } from "./_noun/steps/onNoun.ts";
import { nounObject } from "./_noun/values/NounObject.ts";

const input = { accepted: "Input of the export." };

const exported = defineNoun({
  noun: "QuarantineMessage",
  kind: "computed",
  called: "quarantined message",
  type: "Microsoft.Exchange.Management.FfoQuarantine.ExportedQuarantineMessage",
  tail: "none",
  data: "ExportedQuarantineMessage",
  order: "declaration",
  properties: {
    Identity: { kind: "String", derive: ({ name }) => name },
    Organization: { kind: "String" },
    Eml: { kind: "String" },
    BodyEncoding: { kind: "String", default: "Base64" },
  },
  parameters: {
    Identities: input,
    Identity: input,
    CompressOutput: input,
    EntityType: input,
    ForceConversionToMime: { accepted: "Every message is MIME already." },
    Password: input,
    PasswordV2: input,
    ReasonForExport: { accepted: "The audit log has it with the export." },
    RecipientAddress: input,
  },
  source: "documented",
});

const verb = defineVerb({
  verb: "Export",
  synopsis: () => "Gives quarantined messages as files: each as its .eml, or all of them in one archive, in base64.",
  steps: (cmdlet, definition, uses) =>
    onNoun(cmdlet, "Export", definition, uses, ({ world, given }) => {
      const messages = quarantinedGiven(world, given);
      const password = secretOf(given.get("Password")) ?? secretOf(given.get("PasswordV2"));
      const files = messages.map((kept) => ({
        name: `${kept.id}.eml`,
        bytes: new TextEncoder().encode(mimeText(kept.mail)),
        modified: instantMilliseconds(kept.received),
      }));
      const show = (at: number, bytes: Uint8Array) => {
        const row = quarantineRow(world, messages[at]);
        const Eml = Buffer.from(bytes).toString("base64");
        cmdlet.write(nounObject(world, definition, { ...row, values: { ...row.values, Eml } }));
      };
      writeAuditEntry(world, {
        cmdletName: "Export-QuarantineMessage",
        objectModified: messages.map(({ id }) => id).join(", "),
        parameters: () =>
          [...given].flatMap(([name, value]) =>
            typeof value === "string" && name !== "PasswordV2" ? [{ name, value }] : [],
          ),
      });
      // A password needs an archive, which is what can be locked.
      if (given.get("CompressOutput") === true || password !== null) show(0, writeZip(files, "Optimal", password));
      else for (const [at, { bytes }] of files.entries()) show(at, bytes);
    }),
});

function secretOf(value: ScriptValue | undefined): string | null {
  if (typeof value === "string") return value;
  return typeof value === "object" && value?.is === "secret" ? value.text : null;
}

export default defineCmdlet({
  ...deriveCmdlet(verb, exported),
  module: "Exchange",
});
