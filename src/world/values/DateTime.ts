import { compareInstants, instant } from "../../base/instant.ts";
import { wordOf } from "./ScriptValue.ts";
import { readMoment } from "./text/readMoment.ts";
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
    return instant(time);
  },
  compare: (left, right) => compareInstants(left ?? never, right ?? never),
});

const never = "1601-01-01T00:00:00Z";

/** The same, which shows itself in UTC wherever the shell stands. */
export const utcDateTimeKind: ValueKind = { ...dateTimeKind, name: "UtcDateTime", form: "utcDateTime" };
