import { ownEntry } from "../../../src/base/ownEntry.ts";
import { convertTo } from "../../../src/objects/convert/convertTo.ts";
import { notModelled } from "../../../src/objects/errors/runtimeError.ts";
import { enumerateCollection } from "../../../src/objects/ops/enumerate.ts";
import { toText } from "../../../src/objects/ops/toText.ts";
import { wildcardMatcher } from "../../../src/objects/ops/wildcard.ts";
import { toUtcTicks } from "../../../src/objects/text/time/timeZone.ts";
import { typeByName } from "../../../src/objects/types/typeRegistry.ts";
import type { Dictionary } from "../../../src/objects/values/collections/Dictionary.ts";
import { unwrap } from "../../../src/objects/values/PSObject.ts";
import { DateTime } from "../../../src/objects/values/time/DateTime.ts";
import type { EventLogEntry } from "../../../src/providers/machine/EventLog.ts";
import { keywordsOf, levelOf, userOf } from "../_shared/winEvents.ts";

type Test = (entry: EventLogEntry) => boolean;

/** What one table of -FilterHashtable selects. */
export interface EventFilter {
  readonly logs: readonly string[] | null;
  readonly providers: readonly string[] | null;
  readonly fits: Test;
}

const numbers = (value: unknown): number[] =>
  listOf(value).map((one) => Number(convertTo(one, typeByName("System.Int64"))));

/** What the other keys say; any key that is none of them names data that an event of the classic logs does not have apart. */
const testsByKey: Readonly<Record<string, (value: unknown) => Test>> = {
  id: (value) => {
    const ids = numbers(value);
    return ({ eventId }) => ids.includes(eventId);
  },
  level: (value) => {
    const levels = numbers(value);
    return (entry) => levels.includes(levelOf(entry));
  },
  keywords: (value) => {
    const bits = listOf(value).reduce<bigint>(
      (sum, one) => sum | (convertTo(one, typeByName("System.Int64")) as bigint),
      0n,
    );
    return (entry) => (keywordsOf(entry) & bits) !== 0n;
  },
  starttime: (value) => {
    const from = millisecondsOf(value);
    return ({ time }) => time >= from;
  },
  endtime: (value) => {
    const to = millisecondsOf(value);
    return ({ time }) => time <= to;
  },
  userid: (value) => {
    const users = listOf(value).map((one) => toText(one).toLowerCase());
    return (entry) =>
      users.some((user) => user === entry.userName?.toLowerCase() || user === userOf(entry)?.text.toLowerCase());
  },
  data: (value) => {
    const data = listOf(value).map(toText);
    return ({ message }) => data.includes(message);
  },
};

/** Reads a table of -FilterHashtable. */
export function readFilter(table: Dictionary): EventFilter {
  let logs: string[] | null = null;
  let providers: string[] | null = null;
  const own: Test[] = [];
  for (const { key, value } of table.entries()) {
    const name = toText(key);
    const word = name.toLowerCase();
    if (word === "logname") logs = listOf(value).map(toText);
    else if (word === "providername") providers = listOf(value).map(toText);
    else if (word === "suppresshashfilter") {
      const { fits } = readFilter(unwrap(value) as Dictionary);
      own.push((entry) => !fits(entry));
    } else {
      const test = ownEntry(testsByKey, word);
      if (!test) throw notModelled(`The key '${name}' of a filter of events`);
      own.push(test(value));
    }
  }
  return eventFilter(logs, providers, own);
}

/** What is of one of the providers, and passes all tests; null: of any. */
export function eventFilter(
  logs: readonly string[] | null,
  providers: readonly string[] | null,
  tests: readonly Test[] = [],
): EventFilter {
  const matchers = providers?.map((pattern) => wildcardMatcher(pattern));
  const fits: Test = (entry) =>
    (matchers?.some((matches) => matches(entry.source)) ?? true) && tests.every((test) => test(entry));
  return { logs, providers, fits };
}

function listOf(value: unknown): unknown[] {
  const bare = unwrap(value);
  const items = enumerateCollection(bare);
  return items ? [...items] : [bare];
}

function millisecondsOf(value: unknown): number {
  const moment = convertTo(unwrap(value), typeByName("System.DateTime")) as DateTime;
  return new DateTime(moment.kind === "Utc" ? moment.ticks : toUtcTicks(moment.ticks), "Utc").unixMilliseconds;
}
