import { expect } from "chai";
import { offsetTable } from "../../../../src/objects/text/time/OffsetTable.ts";
import { windowsTimeZones } from "../../../../src/objects/text/time/windowsTimeZones.ts";
import "../../harness.ts";

/** What ICU says of a moment in a zone, in minutes ahead of UTC. */
function icuOffset(zone: Intl.DateTimeFormat, moment: number): number {
  const text = zone.formatToParts(moment).find(({ type }) => type === "timeZoneName")?.value ?? "";
  const [, sign, hours = "0", minutes = "0"] = /^GMT(?:([+-])(\d\d):(\d\d))?$/.exec(text) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) + 0;
}

describe("OffsetTable", () => {
  it("has of every zone what ICU has, in the years that are past", () => {
    const wrong: string[] = [];
    for (const timeZone of new Set(windowsTimeZones.map(([, iana]) => iana))) {
      const table = offsetTable(timeZone);
      const zone = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
      for (let month = 0; month < 24 * 12; month += 4) {
        const moment = Date.UTC(2000, month, 11 + (month % 17), month % 24);
        if (table?.at(moment) !== icuOffset(zone, moment)) wrong.push(`${timeZone} ${new Date(moment).toISOString()}`);
      }
    }
    expect(wrong).to.deep.equal([]);
  });

  it("changes at the minute, and knows nothing outside of its years or zones", () => {
    const table = offsetTable("America/New_York");
    const change = Date.UTC(2014, 2, 9, 7);
    expect([change - 1, change, Date.UTC(1999, 11, 31), Date.UTC(2038, 0, 1)].map((at) => table?.at(at))).to.deep.equal(
      [-300, -240, null, null],
    );
    expect(offsetTable("Nowhere/Town")).to.equal(null);
  });
});
