import { identityWord } from "../values/ScriptValue.ts";
import type { World } from "../World.ts";
import { defineNoun, type NounChange } from "./defineNoun.ts";
import { nounError } from "./messages/nounMessages.ts";
import { nounNamed } from "./nounNamed.ts";
import { getRow } from "./rows/findRow.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { changeRow, removeRow } from "./rows/writeRow.ts";

/** A policy of transport rules, which have its state and mode and go with it. What a template would make of it is not known. */
export default defineNoun({
  noun: "DlpPolicy",
  kind: "keyed",
  called: "dlp policy",
  verbs: ["Get", "New", "Remove", "Set"],
  properties: {
    State: {
      values: ["Enabled", "Disabled"],
      type: "Microsoft.Exchange.MessagingPolicies.Rules.Tasks.RuleState",
      default: "Enabled",
    },
    Mode: { default: "Audit" },
  },
  parameters: {
    Template: {
      sets(value, { world }) {
        const templates = nounNamed("DlpPolicyTemplate");
        const word = identityWord(value) ?? "";
        if (templates) getRow(world, templates, word);
        throw nounError("NotModelled", { what: `The transport rules that the template '${word}' makes` });
      },
    },
  },
  changed: rulesFollow,
  source: "inferred",
});

function rulesFollow({ world, before, after }: NounChange): void {
  const definition = nounNamed("TransportRule");
  if (!definition || !before) return;
  for (const rule of rulesOf(world, before)) {
    if (!after) removeRow(world, definition, rule);
    else if (before.values.State !== after.values.State || before.values.Mode !== after.values.Mode)
      changeRow(world, definition, rule, {
        State: after.values.State ?? "Enabled",
        Mode: after.values.Mode ?? "Audit",
      });
  }
}

function rulesOf(world: World, { guid }: NounRow): readonly NounRow[] {
  const definition = nounNamed("TransportRule");
  return definition ? listRows(world, definition).filter(({ values }) => values.DlpPolicyId === guid) : [];
}
