import type { Json } from "../../values/Json.ts";
import type { WorldError } from "../../WorldError.ts";
import type { NounChange } from "../defineNoun.ts";
import { policyError } from "../messages/policyMessages.ts";

/** A value of a setting that is of use only where another setting says to whom or what it leads. */
export interface NeededSetting {
  readonly property: string;
  readonly value: Json;
  readonly setting: string;
}

/** The refusal of a policy that lacks what one of its settings needs (documented); null: it has it all. */
export function neededSettings(needs: readonly NeededSetting[]): (change: NounChange) => WorldError | null {
  return ({ after }) => {
    if (!after) return null;
    const lacking = needs.find(
      ({ property, value, setting }) =>
        after.values[property] === value && [after.values[setting] ?? ""].flat().join("") === "",
    );
    if (!lacking) return null;
    const { property, value, setting } = lacking;
    return value === true
      ? policyError("SettingNeedsOther", { property, setting })
      : policyError("ActionNeedsSetting", { action: String(value), property, setting });
  };
}

/** The switches of a policy that need a setting each. */
export function switchesNeeding(settings: Readonly<Record<string, string>>): readonly NeededSetting[] {
  return Object.entries(settings).map(([property, setting]) => ({ property, value: true, setting }));
}
