import type { ScriptValue } from "../../values/ScriptValue.ts";
import type { World } from "../../World.ts";
import type { Conversion, ParameterRuleDetails, Values } from "../defineNoun.ts";
import type { NounRow } from "../rows/NounRow.ts";
import { recipientPresets } from "./defineRecipient.ts";
import { isOneOf, type RecipientTypeDetails } from "./recipientTypes.ts";

/** Enable-: a row without mail gets the attributes of a mail recipient; parameters may say another type than `usual`. */
export function mailEnabling(
  from: string,
  accepted: readonly RecipientTypeDetails[],
  usual: (row: NounRow) => RecipientTypeDetails,
  extra: (world: World, changes: Values, row: NounRow) => Values = () => ({}),
): Conversion {
  return {
    from,
    accepts: isOneOf(...accepted),
    values(row, _given, world, changes) {
      const wanted: Values = { RecipientTypeDetails: usual(row), ...changes };
      const { parent: _, ...presets } = recipientPresets(world, row.name, { ...row.values, ...wanted });
      return { ...wanted, ...presets, ...extra(world, changes, row) };
    },
    shows: true,
  };
}

/** Disable-: the attributes of mail go, the account or group stays. `also` names further properties that go. */
export function mailDisabling(
  from: string,
  left: (row: NounRow) => RecipientTypeDetails,
  also: readonly string[] = [],
): Conversion {
  const gone = ["EmailAddresses", "Alias", "LegacyExchangeDN", ...also];
  return {
    from,
    accepts: () => true,
    values: (row) => ({
      RecipientTypeDetails: left(row),
      ...Object.fromEntries(gone.map((property) => [property, null])),
    }),
    shows: false,
  };
}

/** A switch that says which type of recipient is made (-Shared, -Room). */
export function typeSwitch(details: RecipientTypeDetails): ParameterRuleDetails {
  return { sets: (value: ScriptValue): Values => (value === true ? { RecipientTypeDetails: details } : {}) };
}
