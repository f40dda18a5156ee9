// Makes src/objects/data/zone-offsets.jsonl from what Node's ICU knows of the zones of src/objects/text/time/windowsTimeZones.ts:
//   node build/zoneOffsets.mjs
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const source = path.join(import.meta.dirname, "..", "src/objects");
const text = readFileSync(path.join(source, "text/time/windowsTimeZones.ts"), "utf8");
const names = new Set([...text.matchAll(/^ {2}\["[^"]+", "([^"]+)", "/gm)].map(([, name]) => name));

const minute = 60_000;
const from = Date.UTC(2000, 0, 1);
const to = Date.UTC(2038, 0, 1);
/** Shorter than any time between two changes of a zone. */
const step = 7 * 24 * 60 * minute;

const rows = [...names].sort().map((name) => JSON.stringify({ name, ...offsetsOf(name) }));
writeFileSync(path.join(source, "data/zone-offsets.jsonl"), `${rows.join("\n")}\n`);

/** The first offset, and by pairs after how many minutes it changes, counted from the last change, and to what. */
function offsetsOf(name) {
  const offsetAt = offsetReader(name);
  const first = offsetAt(from);
  const changes = [];
  let last = from;
  let offset = first;
  for (let at = from; at < to; at += step) {
    const end = Math.min(at + step, to);
    if (offsetAt(end) === offset) continue;
    const change = firstOther(at, end, (moment) => offsetAt(moment) !== offset);
    offset = offsetAt(change);
    changes.push((change - last) / minute, offset);
    last = change;
  }
  return { first, changes };
}

function firstOther(low, high, isOther) {
  while (high - low > minute) {
    const middle = low + Math.floor((high - low) / 2 / minute) * minute;
    if (isOther(middle)) high = middle;
    else low = middle;
  }
  return high;
}

function offsetReader(timeZone) {
  const format = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
  return (moment) => {
    const { value } = format.formatToParts(moment).find(({ type }) => type === "timeZoneName");
    const [, sign, hours, minutes] = /^GMT(?:([+-])(\d\d):(\d\d))?$/.exec(value);
    return sign === undefined ? 0 : (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  };
}
