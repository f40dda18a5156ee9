import { defineNoun } from "./defineNoun.ts";
import { nounError } from "./nounMessages.ts";
import { nounNamed } from "./nounNamed.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";

export default defineNoun({
  noun: "OrganizationRelationship",
  kind: "keyed",
  called: "organization relationship",
  directory: {
    containers: ["Federation"],
    objectClass: ["top", "msExchFedSharingRelationship"],
    exchangeVersion: "0.10 (14.0.100.0)",
  },
  verbs: ["Get", "New", "Remove", "Set"],
  properties: {
    DomainNames: { kind: "MultiValuedProperty<SmtpDomain>" },
    // outlook.com and the like (documented with examples).
    TargetApplicationUri: { relative: true },
  },
  validate: ({ world, before, after }) => {
    const wanted = namesOf(after);
    const definition = nounNamed("OrganizationRelationship");
    if (!definition || !after || namesOf(before).join() === wanted.join()) return null;
    const others = listRows(world, definition).filter(({ guid }) => guid !== after.guid);
    const taken = wanted.filter((name) => others.some((other) => namesOf(other).includes(name)));
    return taken.length > 0 ? nounError("DomainInRelationship", { domains: taken.join(", ") }) : null;
  },
  source: "inferred",
});

function namesOf(row: NounRow | null): readonly string[] {
  const names = row?.values.DomainNames;
  return Array.isArray(names) ? names.map((name) => String(name).toLowerCase()) : [];
}
