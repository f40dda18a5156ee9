import { parentOf } from "../directory/distinguishedName.ts";
import type { World } from "../World.ts";
import { defineNoun, type NounDefinition, type Values } from "./defineNoun.ts";
import { taskError } from "./messages/taskMessages.ts";
import { distinguishedNameOf } from "./rows/rowPlace.ts";

/** `en\Internal\5.7.1`, or `en\ProhibitSendMailbox` of a quota's message. */
const message: NounDefinition = defineNoun({
  noun: "SystemMessage",
  kind: "keyed",
  called: "system message",
  verbs: ["Get", "New", "Remove", "Set"],
  identityText: ({ name, values }) =>
    [...placeOf(values), values.DsnCode || values.QuotaMessageType || name].join("\\"),
  presets: (values, world) => ({ parent: parentFor(world, placeOf(values)) }),
  // Codes of later servers and of transport rules have more digits in the last place (documented).
  validate: ({ after }) => {
    const code = after?.values.DsnCode;
    return typeof code === "string" && code !== "" && !/^[45]\.\d{1,3}\.\d{1,3}$/.test(code)
      ? taskError("MessageCodeInvalid", { code })
      : null;
  },
  parameters: {
    Original: { notModelled: "tells the texts that the product itself sends, which aren't at hand" },
  },
  source: "documented",
});

export default message;

/** A code has a message for each language, and in it one for senders inside and one for those outside. */
function placeOf({ DsnCode, Internal, Language }: Values): readonly string[] {
  const language = typeof Language === "string" && Language !== "" ? [Language] : [];
  return DsnCode ? [...language, Internal === true ? "Internal" : "External"] : language;
}

function parentFor(world: World, place: readonly string[]): string {
  const usual = parentOf(distinguishedNameOf(world, message, "x", null, null));
  return place.reduce((parent, each) => `CN=${each},${parent}`, usual);
}
