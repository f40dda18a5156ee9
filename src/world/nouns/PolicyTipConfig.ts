import { wordOf } from "../values/ScriptValue.ts";
import { defineNoun } from "./defineNoun.ts";
import { taskError } from "./messages/taskMessages.ts";

const actions = ["NotifyOnly", "RejectOverride", "Reject"];

export default defineNoun({
  noun: "PolicyTipConfig",
  kind: "keyed",
  called: "policy tip config",
  verbs: ["Get", "New", "Remove", "Set"],
  properties: {
    Locale: { kind: "String", derive: ({ name }) => name.slice(0, localeOf(name).length) },
    Action: { kind: "String", derive: ({ name }) => name.slice(name.indexOf("\\") + 1) },
  },
  parameters: {
    // A tip is called by its language and what the rule does: `en\\NotifyOnly`, or `Url` of any language (documented).
    Locale: { selects: ({ name }, wanted) => localeOf(name) === (wordOf(wanted) ?? "").toLowerCase() },
    Action: { selects: ({ name }, wanted) => actionOf(name) === (wordOf(wanted) ?? "").toLowerCase() },
  },
  validate: ({ before, after }) =>
    before || !after || isTipName(after.name)
      ? null
      : taskError("TipNameInvalid", { name: after.name, actions: actions.join(", ") }),
  source: "inferred",
});

function isTipName(name: string): boolean {
  if (localeOf(name) === "") return name.toLowerCase() === "url";
  if (!languages.has(localeOf(name).split("-")[0])) return false;
  return actions.some((each) => each.toLowerCase() === actionOf(name));
}

function localeOf(name: string): string {
  return name.includes("\\") ? name.slice(0, name.indexOf("\\")).toLowerCase() : "";
}

function actionOf(name: string): string {
  return name.slice(name.indexOf("\\") + 1).toLowerCase();
}

/** Languages of delivery reports, which tips can be in (documented). */
const languages = new Set(
  "ar bg ca zh hr cs da nl en et fi fr de el he hi hu is id it ja kk ko lv lt ms no nb pl pt ro ru sr sk sl es sv th tr uk ur vi".split(
    " ",
  ),
);
