import { readMoment } from "./readMoment.ts";
import { wordOf } from "./ScriptValue.ts";
import { defineKind, ValueFault, type ValueKind } from "./ValueKind.ts";

/** A moment, stored as an ISO text in UTC. Texts are read as dates of the culture en-US or as ISO dates, in UTC. */
export const dateTimeKind = defineKind<string | null>({
  name: "DateTime",
  type: "System.DateTime",
  form: "dateTime",
  parse(value) {
    if (value === null) return null;
    if (typeof value === "object" && value.is === "moment") return value.time;
    const word = wordOf(value);
    const time = word === null ? Number.NaN : readMoment(word);
    if (Number.isNaN(time)) throw new ValueFault("String was not recognized as a valid DateTime.");
    return new Date(time).toISOString().replace(".000Z", "Z");
  },
  compare: (left, right) => compareMoments(left ?? never, right ?? never),
});

const never = "1601-01-01T00:00:00Z";

/** Texts of one length are in the order of their moments. */
function compareMoments(left: string, right: string): number {
  if (left.length !== right.length) return Date.parse(left) - Date.parse(right);
  return left === right ? 0 : left < right ? -1 : 1;
}

/** The same, which shows itself in UTC wherever the shell stands. */
export const utcDateTimeKind: ValueKind = { ...dateTimeKind, name: "UtcDateTime", form: "utcDateTime" };
